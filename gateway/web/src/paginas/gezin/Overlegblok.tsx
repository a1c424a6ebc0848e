import { useState } from 'react';
import { dag, DagVoluit } from '@/lib/datum';
import type { Overleg } from '@/api/overleg';
import { overlegTeksten } from '@/teksten/overleg';
import { Blad, Leeg, Uitklap } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { Verwijzing } from '@/ui/Verwijzing';
import { Agendakort, ZetOpAgenda } from './Agenda';
import { usePlan } from './casus';
import { geplandOverleg, voorbijOverleg } from './overleg';
import { PlanOverleg } from './Overlegformulieren';
import './overleg.css';

export function useOverlegTeksten() {
  const { aanspreek } = usePlan();
  return overlegTeksten(aanspreek === 'je');
}

/** When people meet: what is next, and what was. */
export function Overlegblok() {
  const t = useOverlegTeksten();
  const { casus, mag } = usePlan();
  const [nieuw, zetNieuw] = useState(false);
  const gepland = casus.afsluiting ? [] : geplandOverleg(casus);
  const voorbij = voorbijOverleg(casus);
  const magPlannen = mag('OVERLEG_PLANNEN');
  const leeg = voorbij.length === 0 ? t.leeg : t.leegNa;
  if (gepland.length === 0 && voorbij.length === 0 && !magPlannen) return null;
  const knop = magPlannen && !nieuw && <Knop soort={gepland.length === 0 ? 'gewoon' : 'stil'} ic="plus" onClick={() => zetNieuw(true)}>{gepland.length === 0 ? t.plan : t.nogEen}</Knop>;
  return (
    <Blad kop={t.blok} id="overleg">
      <div className="stapel">
        <ZonderGezin overleg={voorbij.find((o) => o.stand === 'GEHOUDEN')} />
        {gepland.map((o, i) => <Gepland key={o.id} overleg={o} eerste={i === 0} />)}
        {gepland.length === 0 && !nieuw && (magPlannen ? <Leeg knop={knop}><p>{leeg}</p></Leeg> : <p className="zacht">{leeg}</p>)}
        {gepland.length > 0 && knop && <div className="knoppen">{knop}</div>}
        {nieuw && <PlanOverleg klaar={() => zetNieuw(false)} />}
        {voorbij.length > 0 && (
          <Uitklap kop={t.eerder}>
            <ul className="lijst agenda">{voorbij.map((o) => <Voorbij key={o.id} overleg={o} />)}</ul>
          </Uitklap>
        )}
      </div>
    </Blad>
  );
}

/** The family reads it where it looks first, word for word. */
function ZonderGezin({ overleg: o }: { overleg: Overleg | undefined }) {
  const t = useOverlegTeksten();
  if (!o?.verslag?.zonderGezin) return null;
  return (
    <Melding kop={t.zonderGezinKop(dag(o.datum))}>
      <p className="letterlijk">{t.waarom} {o.verslag.redenZonderGezin}</p>
    </Melding>
  );
}

function Gepland({ overleg: o, eerste }: { overleg: Overleg; eerste: boolean }) {
  const t = useOverlegTeksten();
  const { casus, mag } = usePlan();
  const naar = <Verwijzing to="/gezinnen/$casusId/overleggen/$overlegId" params={{ casusId: casus.id, overlegId: o.id }} aria-label={t.openNaam(dag(o.datum))}>{t.open}</Verwijzing>;
  return (
    <div className="stapel stapel--half overlegkaart" data-deel={o.id}>
      <div>
        <p className="sterk">{t.om(DagVoluit(o.datum), o.tijd)}</p>
        <p className="klein zacht">{t.soort[o.soort]} · {o.plaats}</p>
        <p className="klein zacht">{t.gegevens.gezin} {t.gegevens.om(o.gezinWelkom)}</p>
      </div>
      {eerste && <Agendakort overleg={o} />}
      <div className="rij rij--ruim">{eerste && mag('AGENDAPUNT_TOEVOEGEN') && <ZetOpAgenda overleg={o} />}<p>{naar}</p></div>
    </div>
  );
}

function Voorbij({ overleg: o }: { overleg: Overleg }) {
  const t = useOverlegTeksten();
  const { casus } = usePlan();
  const onder = o.stand === 'VERVALLEN' ? t.stand.VERVALLEN : o.verslag?.zonderGezin ? t.zonderGezinKort : '';
  return (
    <li>
      <time dateTime={o.datum}>{dag(o.datum)}</time>
      <div>
        <Verwijzing to="/gezinnen/$casusId/overleggen/$overlegId" params={{ casusId: casus.id, overlegId: o.id }} aria-label={`${t.soort[o.soort]}, ${dag(o.datum)}`}>{t.soort[o.soort]}</Verwijzing>
        {onder && <span className="klein zacht"> · {onder}</span>}
      </div>
    </li>
  );
}
