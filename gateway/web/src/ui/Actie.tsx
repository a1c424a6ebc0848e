import type { ReactNode } from 'react';
import { Icoon } from './Icoon';
import { Status } from './Status';
import './actie.css';

export type ActieStand = 'open' | 'bezig' | 'klaar' | 'vast' | 'uit';

interface ActieProps {
  stand: ActieStand;
  /** The word in the badge; the badge may also say `wacht` while the ring stays as it is. */
  badge: ReactNode;
  badgeSoort?: 'wacht';
  /** The one responsible, named first. */
  wie: ReactNode;
  wat: ReactNode;
  wanneer?: ReactNode;
  meta?: ReactNode;
  /** Ticking: act first, undo after. Without it the ring is a drawing. */
  opRing?: (() => void) | undefined;
  ringNaam?: string;
  /** A menu at the end of the line. */
  meer?: ReactNode;
  /** Changed by someone else just now. */
  vers?: boolean;
  /** Reason, message or form under the line. */
  children?: ReactNode;
  id?: string;
}

const TEKEN = { klaar: 'klaar', vast: 'kruis', uit: 'kruis' } as const;

export function Actie(p: ActieProps) {
  const teken = p.stand in TEKEN ? <Icoon n={TEKEN[p.stand as keyof typeof TEKEN]} dikte={3} /> : null;
  return (
    <li className={p.vers ? 'vers' : undefined} data-deel={p.id}>
      <div className={`actie actie--${p.stand}`}>
        {p.opRing
          ? <button type="button" className="actie__ring" aria-label={p.ringNaam} onClick={p.opRing}>{teken}</button>
          : <span className="actie__ring" aria-hidden="true">{teken}</span>}
        <div>
          <p className="actie__wat"><b>{p.wie}</b> {p.wat}</p>
          {(p.wanneer || p.meta) && <p className="actie__meta">{p.wanneer && <span>{p.wanneer}</span>}{p.meta}</p>}
        </div>
        <div className="actie__stand"><Status s={p.badgeSoort ?? p.stand}>{p.badge}</Status>{p.meer}</div>
        {p.children && <div className="actie__extra stapel">{p.children}</div>}
      </div>
    </li>
  );
}
