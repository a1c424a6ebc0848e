import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import './wachten.css';

export interface ToastBericht { tekst: string; actie?: { naam: string; doe: () => void } }
interface Levend extends ToastBericht { id: number }

const DUUR_MS = 8000;
let nummer = 0;
let huidig: Levend | undefined;
const luisteraars = new Set<() => void>();

const zet = (bericht: Levend | undefined): void => {
  huidig = bericht;
  luisteraars.forEach((l) => l());
};

/** Act first, undo after. Never the only place of an error. */
export const toast = (bericht: ToastBericht): void => zet({ ...bericht, id: ++nummer });

const abonneer = (l: () => void): (() => void) => {
  luisteraars.add(l);
  return () => luisteraars.delete(l);
};

/** Stands once, in the shell. */
export function Toastplek() {
  const bericht = useSyncExternalStore(abonneer, () => huidig);
  const [vast, zetVast] = useState(false);
  const rest = useRef(0);

  useEffect(() => {
    if (!bericht || vast) return;
    rest.current = window.setTimeout(() => zet(undefined), DUUR_MS);
    return () => clearTimeout(rest.current);
  }, [bericht, vast]);

  return (
    <div
      className="toastplek" role="status"
      onMouseEnter={() => zetVast(true)} onMouseLeave={() => zetVast(false)}
      onFocus={() => zetVast(true)} onBlur={() => zetVast(false)}
    >
      {bericht && (
        <div className="toast" key={bericht.id}>
          <span>{bericht.tekst}</span>
          {bericht.actie && (
            <button
              type="button"
              onClick={() => {
                zet(undefined);
                zetVast(false);
                bericht.actie?.doe();
              }}
            >
              {bericht.actie.naam}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
