import type { Actie } from '@/api/gezinsplan';
import { dag, dagKort } from '@/lib/datum';
import { CASEROL, GEZINSROL } from '@/teksten/begrippen';
import { Blad, Uitklap } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Mens } from '@/ui/Mens';
import { Verwijzing } from '@/ui/Verwijzing';
import { EerderAfgesloten } from './Afgesloten';
import { alleActies, helpers, omvangZin, soortVan, usePlan } from './casus';
import { OverdragenInKring } from './Overdracht';
import { komendOverleg } from './overleg';

export function Helpers() {
  const { casus, t, mag } = usePlan();
  const actief = helpers(casus).filter((b) => b.actief);
  const naar = '/gezinnen/$casusId/mensen-en-toegang';
  return (
    <Blad kop={t.rail.helpen}>
      {actief.length === 0 && <p className="zacht">{t.rail.niemand}</p>}
      <ul className="lijst">
        {actief.map((b) => {
          const coordinator = casus.zorgcoordinator?.persoonId === b.persoon.persoonId;
          const rol = coordinator ? CASEROL.ZORGCOORDINATOR : b.persoon.organisatie ? undefined : CASEROL[b.caserol];
          return (
            <li key={b.id} data-deel={b.id}>
              <Mens naam={b.persoon.naam} soort={soortVan(b, casus)} onder={[b.persoon.organisatie, rol].filter(Boolean).join(' · ')}>
                <p>{omvangZin(b, casus, t)}{b.tot && <span className="zacht"> · {t.rail.tot(dag(b.tot))}</span>}</p>
              </Mens>
            </li>
          );
        })}
      </ul>
      <div className="stapel" style={{ marginBlockStart: '1rem' }}>
        {mag('BETROKKENE_UITNODIGEN') && (
          <div className="knoppen"><KnopLink to={naar} params={{ casusId: casus.id }} hash="uitnodigen" ic="mensErbij">{t.rail.nodigUit}</KnopLink></div>
        )}
        <OverdragenInKring />
        <p className="klein"><Verwijzing to={naar} params={{ casusId: casus.id }}>{mag('BETROKKENE_UITNODIGEN') ? t.rail.bepaal : t.rail.wieWat}</Verwijzing></p>
      </div>
    </Blad>
  );
}

interface Moment { datum: string; wat: string; over: string }

export function Komt() {
  const { casus, t } = usePlan();
  const tafel = (a: Actie): Moment[] => {
    const verzoek = a.status === 'VAST' ? a.blokkade?.verzoek : null;
    const datum = verzoek && !verzoek.besluit && verzoek.stand !== 'INGETROKKEN' ? verzoek.tafeldatum : null;
    return datum ? [{ datum, wat: t.rail.tafel, over: t.rail.tafelOver(a.wat) }] : [];
  };
  const momenten: Moment[] = [
    ...alleActies(casus).flatMap(tafel),
    ...komendOverleg(casus).map((o) => ({ datum: o.datum, wat: t.rail.overleg(o.tijd), over: o.plaats })),
    ...(casus.evaluatiedatum && !casus.afsluiting ? [{ datum: casus.evaluatiedatum, wat: t.rail.evaluatie, over: t.rail.evaluatieOver }] : []),
    ...(casus.afsluiting ? [{ datum: casus.afsluiting.nazorgdatum, wat: t.rail.nazorg, over: casus.afsluiting.wieBelJe }] : []),
  ].sort((a, b) => a.datum.localeCompare(b.datum));
  if (momenten.length === 0) return null;
  return (
    <Blad kop={t.rail.komt}>
      <ul className="lijst agenda">
        {momenten.map((m) => (
          <li key={m.datum + m.wat + m.over}>
            <time dateTime={m.datum}>{dagKort(m.datum)}</time>
            <div><p className="sterk">{m.wat}</p><p className="klein zacht">{m.over}</p></div>
          </li>
        ))}
      </ul>
    </Blad>
  );
}

export function Familie() {
  const { casus, t } = usePlan();
  if (casus.gezinsleden.length === 0) return null;
  return (
    <Blad kop={t.rail.familie}>
      <ul className="lijst">
        {casus.gezinsleden.map((lid) => (
          <li key={lid.id} data-deel={lid.id}>
            <Mens naam={lid.naam} soort="gezin" klein onder={[GEZINSROL[lid.rol], lid.leeftijd != null && t.rail.jaar(lid.leeftijd)].filter(Boolean).join(' · ')} />
          </li>
        ))}
      </ul>
      {casus.aanleiding && (
        <Uitklap kop={t.rail.aanleiding}><p>{casus.aanleiding}</p><p className="klein zacht">{t.rail.aangemeld(dag(casus.aangemeldOp))}</p></Uitklap>
      )}
      <EerderAfgesloten />
    </Blad>
  );
}
