import type { ReactNode } from 'react';
import { ui } from '@/teksten/ui';
import './tijdlijn.css';

export type Bron = 'PLAN' | 'TAFEL' | 'TERUGKIJKEN' | 'GEZIN';

/** Circle plan, square table, diamond looking back, honey family: shape differs, not only colour. */
export function Tijdlijn({ children }: { children: ReactNode }) {
  return <ol className="tijdlijn">{children}</ol>;
}

export function Moment({ datum, dateTime, bron = 'PLAN', children }: { datum: string; dateTime?: string; bron?: Bron; children: ReactNode }) {
  return (
    <li>
      <time dateTime={dateTime}>{datum}</time>
      <span className={`stip stip--${bron}`}><span className="alleen-voorlezen">{ui.bronnen[bron]}</span></span>
      <div>{children}</div>
    </li>
  );
}
