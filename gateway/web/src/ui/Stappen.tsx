import { Icoon } from './Icoon';
import './stappen.css';

/** Where the reader is in a task of several screens. `nu` counts from 1. */
export function Stappen({ stappen, nu, naam }: { stappen: string[]; nu: number; naam: string }) {
  return (
    <ol className="stappen" aria-label={naam}>
      {stappen.map((stap, i) => (
        <li key={stap} className={i + 1 < nu ? 'stappen__af' : undefined} aria-current={i + 1 === nu ? 'step' : undefined}>
          <i aria-hidden="true">{i + 1 < nu ? <Icoon n="klaar" dikte={3} /> : i + 1}</i>{stap}
        </li>
      ))}
    </ol>
  );
}
