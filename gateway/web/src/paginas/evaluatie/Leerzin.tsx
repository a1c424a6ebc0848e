import type { Leerpunt } from '@/api/procesevaluatie';
import { evaluatie } from '@/teksten/evaluatie';
import { Status, type StatusSoort } from '@/ui/Status';
import { kwartaal } from '../eerdere-besluiten/kwartaal';
import './evaluatie.css';

const t = evaluatie.leerpunten;
const SOORT: Record<Leerpunt['stand'], StatusSoort> = { VOORSTEL: 'open', TWEEDE_LEZER: 'wacht', VRIJGEGEVEN: 'klaar' };

/** A lesson in its three lines. */
export function Leerzin({ leerpunt: l, regel, stand = true }: { leerpunt: Leerpunt; regel?: string | undefined; stand?: boolean }) {
  return (
    <div className="leerzin">
      <p><b>{t.zagen}</b> {l.zagen}</p>
      <p><b>{t.omdat}</b> {l.omdat}</p>
      <p><b>{t.daarom}</b> {l.daarom}</p>
      <div className="rij rij--dicht leerzin__onder">
        <span className="chip">{evaluatie.leerpuntSoort[l.soort]}</span>
        {stand && <Status s={SOORT[l.stand]}>{t.stand[l.stand]}</Status>}
        {l.kwartaal && <span className="klein zacht">{kwartaal(l.kwartaal)}</span>}
      </div>
      {regel && <p className="klein zacht">{regel}</p>}
    </div>
  );
}
