import { getRouteApi } from '@tanstack/react-router';
import type { Actie } from '@/api/gezinsplan';
import type { BesluitSoort } from '@/api/maatwerktafel';
import { dag, dagVoluit } from '@/lib/datum';
import { besluit } from '@/teksten/besluit';
import { maatwerk } from '@/teksten/maatwerk';
import { Blad, Leeg } from '@/ui/Blad';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Verwijzing } from '@/ui/Verwijzing';
import { alleActies } from '../gezin/casus';
import { GezinKader } from '../gezin/GezinKader';
import { BESLUIT_SOORT, STAND_SOORT } from '../maatwerk/weergave';

const t = besluit.lijst;
const route = getRouteApi('/ingelogd/gezinnen/$casusId/besluiten');

/** Everything in this plan that was asked of the table, with the answer or when it comes. */
export function Besluiten() {
  const { casusId } = route.useParams();
  return (
    <GezinKader casusId={casusId} actief="besluiten" kaal smal>
      {({ casus }) => {
        const acties = alleActies(casus).filter((a) => a.blokkade?.verzoek);
        return (
          <>
            <div className="stapel stapel--half"><Kop1>{t.titel}</Kop1><p className="zacht">{t.opheldering}</p></div>
            {acties.length === 0
              ? <Leeg><p>{t.leeg}</p></Leeg>
              : <Blad><ul className="lijst">{acties.map((a) => <Regel key={a.id} actie={a} casusId={casusId} />)}</ul></Blad>}
          </>
        );
      }}
    </GezinKader>
  );
}

function Regel({ actie, casusId }: { actie: Actie; casusId: string }) {
  const verzoek = actie.blokkade?.verzoek;
  if (!verzoek) return null;
  const soort = verzoek.besluit as BesluitSoort | null | undefined;
  return (
    <li className="stapel stapel--dicht">
      <p className="sterk">{actie.verantwoordelijke.naam} {actie.wat}</p>
      <div className="rij rij--ruim">
        {soort
          ? <Status s={BESLUIT_SOORT[soort]}>{maatwerk.besluit[soort]}</Status>
          : <Status s={STAND_SOORT[verzoek.stand]}>{maatwerk.stand[verzoek.stand]}</Status>}
        <Verwijzing to="/gezinnen/$casusId/besluiten/$verzoekId" params={{ casusId, verzoekId: verzoek.id }}>
          {soort ? t.leesBesluit : t.leesVerzoek}
        </Verwijzing>
      </div>
      {!soort && <p className="klein zacht">{wacht(verzoek)}</p>}
    </li>
  );
}

function wacht(verzoek: NonNullable<NonNullable<Actie['blokkade']>['verzoek']>): string {
  switch (verzoek.stand) {
    case 'CONCEPT':
      return t.nietVerstuurd;
    case 'VRAAG':
      return t.vraag;
    case 'INGETROKKEN':
      return t.gestopt;
    default:
      if (verzoek.tafeldatum) return t.tafelOp(dagVoluit(verzoek.tafeldatum));
      return verzoek.beslisUiterlijk ? t.wachtTot(dag(verzoek.beslisUiterlijk)) : t.wacht;
  }
}
