import type { Precedent } from '@/api/maatwerktafel';
import { eerdereBesluiten } from '@/teksten/eerdere-besluiten';
import { maatwerk } from '@/teksten/maatwerk';
import { Status } from '@/ui/Status';
import { BESLUIT_SOORT } from '../maatwerk/weergave';
import { kwartaal } from './kwartaal';
import './precedenten.css';

/** Earlier decisions without names, in a rail or a page. */
export function Precedenten({ precedenten, regel }: { precedenten: Precedent[]; regel?: boolean }) {
  return (
    <ul className="lijst precedenten">
      {precedenten.map((p) => (
        <li key={p.id} className="stapel stapel--dicht">
          <Status s={BESLUIT_SOORT[p.besluit]}>{maatwerk.besluit[p.besluit]}</Status>
          {p.kern && <p>{p.kern}</p>}
          <p className="klein zacht">
            {[regel ? p.regelTitel : null, kwartaal(p.kwartaal), p.effect ? eerdereBesluiten.na(p.effect) : null].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
