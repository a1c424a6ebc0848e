import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from './Icoon';
import './status.css';

export type StatusSoort = 'open' | 'bezig' | 'wacht' | 'vast' | 'klaar' | 'uit' | 'veilig';

const ICOON: Record<StatusSoort, IcoonNaam> = {
  open: 'rondje', bezig: 'klok', wacht: 'zandloper', vast: 'hek', klaar: 'klaar', uit: 'kruis', veilig: 'schild',
};

/** Colour means the same everywhere; a 'nee' is `uit` (ink), never red. */
export function Status({ s, children }: { s: StatusSoort; children: ReactNode }) {
  return <span className={`utrecht-status-badge status status--${s}`}><Icoon n={ICOON[s]} />{children}</span>;
}

/** A term. `titel` holds date and article. */
export function Klok({ s = 'rustig', titel, children }: { s?: 'rustig' | 'kort' | 'laat'; titel?: string; children: ReactNode }) {
  return <span className={`klok klok--${s}`} title={titel}><Icoon n="klok" />{children}</span>;
}

/** What another changed just now. */
export function Leeft({ children }: { children: ReactNode }) {
  return <span className="leeft">{children}</span>;
}

export function Bewaard({ children }: { children: ReactNode }) {
  return <span className="bewaard"><Icoon n="bewaard" />{children}</span>;
}
