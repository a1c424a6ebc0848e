import type { ReactNode } from 'react';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Kop3 } from '@/ui/Kop';
import { Avatar } from '@/ui/Mens';
import type { Evaluatie, Kantelpunt, Stem } from './api';
import { vindDeelnemer } from './weergave';
import './sessie.css';

const t = tekst.sessie;

interface BordenProps {
  evaluatie: Evaluatie;
  kantelpunten: Kantelpunt[];
  /** What may be done with one, while the talk goes on. */
  knoppen?: (kantelpunt: Kantelpunt, plaats: number) => ReactNode;
}

/** Turning points beside each other; the family's voice in honey, the others in cool grey. */
export function Kantelborden({ evaluatie, kantelpunten, knoppen }: BordenProps) {
  return (
    <div className="kantels">
      {kantelpunten.map((k, i) => (
        <article key={k.id ?? `${i}-${k.titel}`} className="kantel" aria-label={k.titel}>
          <div>
            <p className="klein zacht">{t.nummer(i + 1, k.wanneer ?? null)}</p>
            <Kop3>{k.titel}</Kop3>
            {k.gebeurde && <p className="klein">{k.gebeurde}</p>}
            {k.wisten && <p className="klein zacht">{k.wisten}</p>}
          </div>
          <ul className="blikken">
            {k.stemmen.map((stem, j) => <Blik key={j} evaluatie={evaluatie} stem={stem} />)}
          </ul>
          {k.factoren.length > 0 && (
            <div className="rij rij--dicht">{k.factoren.map((f) => <span key={f} className="chip">{f}</span>)}</div>
          )}
          {knoppen?.(k, i)}
        </article>
      ))}
    </div>
  );
}

function Blik({ evaluatie, stem: { naam, tekst: woorden, gezin } }: { evaluatie: Evaluatie; stem: Stem }) {
  const organisatie = vindDeelnemer(evaluatie, naam)?.organisatie;
  return (
    <li className={`blik ${gezin ? 'blik--gezin' : ''}`}>
      <span className="rij rij--dicht klein">
        <Avatar naam={naam} soort={gezin ? 'gezin' : 'partner'} klein /><b>{organisatie && !gezin ? `${naam}, ${organisatie}` : naam}</b>
      </span>
      <p className={gezin ? 'gezinswoorden' : undefined}>{woorden}</p>
    </li>
  );
}
