import type { ReactNode } from 'react';
import './mens.css';

/** Family round honey; own organisation square petrol; partner square grey. */
export type MensSoort = 'gezin' | 'eigen' | 'partner';

const TITEL = /^(dr|drs|mr|ir|prof)\.?$/i;

/** 'Fatima El Idrissi' → FE, 'Karin de Boer' → KB, 'dr. Van Loon' → VL. */
export function initialen(naam: string): string {
  const woorden = naam.split(/[\s–-]+/).filter((d) => d !== '' && !TITEL.test(d));
  const delen = woorden.filter((d, i) => i === 0 || d.charAt(0) !== d.charAt(0).toLocaleLowerCase('nl-NL'));
  const letters = delen.map((d) => d.charAt(0).toLocaleUpperCase('nl-NL'));
  return letters.slice(0, 2).join('') || '?';
}

export function Avatar({ naam, soort = 'eigen', klein }: { naam: string; soort?: MensSoort; klein?: boolean }) {
  return <i aria-hidden="true" className={`avatar avatar--${soort} ${klein ? 'avatar--klein' : ''}`}>{initialen(naam)}</i>;
}

interface MensProps {
  naam: string;
  soort?: MensSoort;
  /** Organisation · role. */
  onder?: ReactNode;
  klein?: boolean;
  children?: ReactNode;
}

export function Mens({ naam, soort = 'eigen', onder, klein, children }: MensProps) {
  return (
    <div>
      <div className="mens">
        <Avatar naam={naam} soort={soort} klein={klein ?? false} />
        <div><span className="mens__naam">{naam}</span>{onder && <span className="mens__onder">{onder}</span>}</div>
      </div>
      {children && <div className="mens__extra">{children}</div>}
    </div>
  );
}
