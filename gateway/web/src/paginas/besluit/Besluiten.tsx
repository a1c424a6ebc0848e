import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekKop } from '@/api/maatwerktafel';
import { dag, dagVoluit } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { besluit } from '@/teksten/besluit';
import { maatwerk } from '@/teksten/maatwerk';
import { Blad, Leeg } from '@/ui/Blad';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Verwijzing } from '@/ui/Verwijzing';
import { GezinKader } from '../gezin/GezinKader';
import { BESLUIT_SOORT, STAND_SOORT } from '../maatwerk/weergave';

const t = besluit.lijst;
const route = getRouteApi('/ingelogd/gezinnen/$casusId/besluiten');

/** Everything that was asked of the table for this family, with the answer or when it comes. */
export function Besluiten() {
  const { casusId } = route.useParams();
  const vraag = useQuery({ queryKey: sleutels.verzoeken(), queryFn: ({ signal }) => maatwerktafel.verzoeken({}, signal) });
  return (
    <GezinKader casusId={casusId} actief="besluiten" kaal smal>
      {() => (
        <>
          <div className="stapel stapel--half"><Kop1>{t.titel}</Kop1><p className="zacht">{t.uitleg}</p></div>
          <Gegevens vraag={vraag} bladen={1}>
            {({ items }) => {
              const hier = items.filter((v) => v.casusId === casusId);
              return hier.length === 0
                ? <Leeg><p>{t.leeg}</p></Leeg>
                : <Blad><ul className="lijst">{hier.map((v) => <Regel key={v.id} verzoek={v} casusId={casusId} />)}</ul></Blad>;
            }}
          </Gegevens>
        </>
      )}
    </GezinKader>
  );
}

function Regel({ verzoek, casusId }: { verzoek: VerzoekKop; casusId: string }) {
  const soort = verzoek.besluit;
  return (
    <li className="stapel stapel--dicht">
      <p className="sterk">{verzoek.titel}</p>
      <div className="rij rij--ruim">
        {soort
          ? <Status s={BESLUIT_SOORT[soort]}>{maatwerk.besluit[soort]}</Status>
          : <Status s={STAND_SOORT[verzoek.stand]}>{maatwerk.stand[verzoek.stand]}</Status>}
        <Verwijzing to="/gezinnen/$casusId/besluiten/$verzoekId" params={{ casusId, verzoekId: verzoek.id }}>
          {soort ? t.leesBesluit : t.leesVerzoek}<span className="alleen-voorlezen">: {verzoek.titel}</span>
        </Verwijzing>
      </div>
      <p className="klein zacht">{soort ? (verzoek.ingediendOp && t.verstuurdOp(dag(verzoek.ingediendOp))) : wacht(verzoek)}</p>
    </li>
  );
}

function wacht(verzoek: VerzoekKop): string {
  switch (verzoek.stand) {
    case 'CONCEPT':
      return t.nietVerstuurd;
    case 'VRAAG':
      return [t.vraag, ...(verzoek.tafeldatum ? [t.tafelOp(dagVoluit(verzoek.tafeldatum))] : [])].join(' ');
    case 'INGETROKKEN':
      return t.gestopt;
    default:
      if (verzoek.tafeldatum) return t.tafelOp(dagVoluit(verzoek.tafeldatum));
      return verzoek.beslisUiterlijk ? t.wachtTot(dag(verzoek.beslisUiterlijk)) : t.wacht;
  }
}
