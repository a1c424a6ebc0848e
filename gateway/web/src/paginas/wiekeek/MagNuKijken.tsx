import type { Betrokkene } from '@/api/gezinsplan';
import { dag } from '@/lib/datum';
import { toegangTeksten } from '@/teksten/toegang';
import { wieKeekTeksten } from '@/teksten/wiekeek';
import { Blad } from '@/ui/Blad';
import { Mens } from '@/ui/Mens';
import { helpers, omvangZin, soortVan, usePlan } from '../gezin/casus';
import { useStopToegang } from '../gezin/StopToegang';

/** Who may look now; the reader can end it here as well. */
export function MagNuKijken() {
  const { casus, mag, aanspreek } = usePlan();
  const t = wieKeekTeksten(aanspreek);
  const actief = helpers(casus).filter((b) => b.actief);
  return (
    <Blad kop={t.magNu}>
      {actief.length === 0 && <p className="zacht">{t.magNiemand}</p>}
      <ul className="lijst kijkers">{actief.map((b) => <Kijker key={b.id} b={b} />)}</ul>
      {mag('BETROKKENE_AFSLUITEN') && <p className="klein zacht">{toegangTeksten(aanspreek).uitleg}</p>}
    </Blad>
  );
}

function Kijker({ b }: { b: Betrokkene }) {
  const { casus, t: plan, aanspreek } = usePlan();
  const t = wieKeekTeksten(aanspreek);
  const { knop, onder } = useStopToegang(b, true);
  return (
    <li>
      <div className="kijker">
        <Mens naam={b.persoon.naam} soort={soortVan(b, casus)} onder={[omvangZin(b, casus, plan), b.tot && t.tot(dag(b.tot))].filter(Boolean).join(', ')} />
        {knop}
      </div>
      {onder}
    </li>
  );
}
