import { useId, type ReactNode } from 'react';
import './keuze.css';
import './veld.css';

export interface Optie<T extends string = string> { waarde: T; label: ReactNode; hulp?: ReactNode; extra?: ReactNode }

interface Gedeeld<T extends string> {
  naam: string;
  legende: ReactNode;
  hulp?: ReactNode;
  opties: Optie<T>[];
  /** Two or three short options beside each other. */
  rij?: boolean;
  fout?: string | undefined;
  legendeVerborgen?: boolean;
}
interface Enkel<T extends string> extends Gedeeld<T> { waarde: T | null | ''; onWijzig: (waarde: T) => void; pillen?: boolean }
interface Meer<T extends string> extends Gedeeld<T> { waarden: T[]; onWijzig: (waarden: T[]) => void }

/** One of several: cards, or pills for short words. */
export function Keuze<T extends string>({ waarde, onWijzig, pillen, ...rest }: Enkel<T>) {
  return (
    <Groep {...rest}>
      {(opties, groep) => (
        <div className={pillen ? 'pillen' : 'keuze'}>
          {opties.map((o) => (
            <label key={o.waarde}>
              <input
                type="radio" name={groep} value={o.waarde} data-veld={rest.naam}
                checked={waarde === o.waarde} onChange={() => onWijzig(o.waarde)}
              />
              {pillen ? <span>{o.label}</span> : <Kaart optie={o} />}
            </label>
          ))}
        </div>
      )}
    </Groep>
  );
}

/** As many as fit. */
export function MeerKeuze<T extends string>({ waarden, onWijzig, ...rest }: Meer<T>) {
  const zet = (w: T, aan: boolean): void => onWijzig(aan ? [...waarden, w] : waarden.filter((x) => x !== w));
  return (
    <Groep {...rest}>
      {(opties, groep) => (
        <div className="keuze">
          {opties.map((o) => (
            <label key={o.waarde}>
              <input
                type="checkbox" name={groep} value={o.waarde} data-veld={rest.naam}
                checked={waarden.includes(o.waarde)} onChange={(e) => zet(o.waarde, e.target.checked)}
              />
              <Kaart optie={o} />
            </label>
          ))}
        </div>
      )}
    </Groep>
  );
}

function Groep<T extends string>(p: Gedeeld<T> & { children: (opties: Optie<T>[], groep: string) => ReactNode }) {
  const groep = useId();
  return (
    <fieldset className={`${p.rij ? 'keuze--rij' : ''} ${p.fout ? 'veld--fout' : ''}`} aria-describedby={p.fout ? `${groep}-fout` : undefined}>
      <legend className={`utrecht-form-label keuze__legende ${p.legendeVerborgen ? 'alleen-voorlezen' : ''}`}>{p.legende}</legend>
      {p.hulp && <p className="hulp">{p.hulp}</p>}
      {p.fout && <span className="foutregel" id={`${groep}-fout`}>{p.fout}</span>}
      {p.children(p.opties, groep)}
    </fieldset>
  );
}

function Kaart({ optie }: { optie: Optie }) {
  return (
    <>
      <span className="sterk">{optie.label}</span>
      {optie.hulp && <span className="keuze__extra hulp">{optie.hulp}</span>}
      {optie.extra && <span className="keuze__extra">{optie.extra}</span>}
    </>
  );
}
