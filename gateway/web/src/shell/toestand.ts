import { useSyncExternalStore } from 'react';

/** A value outside React that components can follow. */
export function toestand<T>(begin: T) {
  let nu = begin;
  const luisteraars = new Set<() => void>();
  const abonneer = (l: () => void): (() => void) => {
    luisteraars.add(l);
    return () => luisteraars.delete(l);
  };
  return {
    lees: (): T => nu,
    zet: (waarde: T): void => {
      if (Object.is(nu, waarde)) return;
      nu = waarde;
      luisteraars.forEach((l) => l());
    },
    gebruik: (): T => useSyncExternalStore(abonneer, () => nu),
  };
}

/** No answer from the gateway: what is typed stays on this device. */
export const geenVerbinding = toestand(false);

/** The session ended while someone was at work. */
export const sessieVerlopen = toestand(false);

/** Subjects whose access was withdrawn while this tab was open. */
export const ingetrokken = toestand<ReadonlySet<string>>(new Set());

/** How the reader likes it; on this device. */
export type Dichtheid = 'compact' | 'ruim';
const DICHTHEID = 'schakel:dichtheid';
const TOETSEN = 'schakel:toetsen';

export const dichtheid = toestand<Dichtheid>(localStorage.getItem(DICHTHEID) === 'ruim' ? 'ruim' : 'compact');
export const sneltoetsen = toestand(localStorage.getItem(TOETSEN) !== 'uit');

export function kiesDichtheid(keuze: Dichtheid): void {
  localStorage.setItem(DICHTHEID, keuze);
  dichtheid.zet(keuze);
}

export function zetSneltoetsen(aan: boolean): void {
  localStorage.setItem(TOETSEN, aan ? 'aan' : 'uit');
  sneltoetsen.zet(aan);
}
