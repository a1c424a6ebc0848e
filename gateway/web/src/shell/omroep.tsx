import { useSyncExternalStore } from 'react';

/** One polite sentence per 10 seconds at most; what comes in between is replaced by the last. */
const STILTE_MS = 10_000;

let zin = '';
let laatst = -Infinity;
let wachtend: string | undefined;
let wekker: ReturnType<typeof setTimeout> | undefined;
const luisteraars = new Set<() => void>();

export function omroep(tekst: string, nu = Date.now()): void {
  const rest = laatst + STILTE_MS - nu;
  if (rest <= 0) {
    spreek(tekst, nu);
    return;
  }
  wachtend = tekst;
  wekker ??= setTimeout(() => {
    wekker = undefined;
    if (wachtend) spreek(wachtend, Date.now());
  }, rest);
}

function spreek(tekst: string, nu: number): void {
  wachtend = undefined;
  laatst = nu;
  zin = tekst;
  luisteraars.forEach((l) => l());
}

const abonneer = (l: () => void): (() => void) => {
  luisteraars.add(l);
  return () => luisteraars.delete(l);
};

/** Stands once, in the shell. */
export function Omroepster() {
  const tekst = useSyncExternalStore(abonneer, () => zin);
  return <p className="alleen-voorlezen" role="status" aria-live="polite">{tekst}</p>;
}
