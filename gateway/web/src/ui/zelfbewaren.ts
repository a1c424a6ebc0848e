import { useCallback, useEffect, useRef, useState } from 'react';
import { isFout, type ApiFout, type Probleem } from '@/api';
import { gelijk, voegSamen, watErbijKwam } from './samenvoegen';

/** A part of a resource as the service has it, with the version that a write to it must name. */
export interface Deel<T> {
  waarde: T;
  versie: number;
  /** Fields that nobody wrote: the service filled them in. Against a person's text they give way without a question. */
  vanNiemand?: readonly (keyof T)[];
}

export type Bewaarstand = 'rust' | 'bezig' | 'bewaard' | 'geen-verbinding' | 'botsing' | 'fout';

/** What was typed and what it was based on, kept on this device while there is no connection. */
export interface Opgeslagen<T> { basis: T; mijn: T }
export interface Opslag<T> {
  lees: () => Opgeslagen<T> | undefined;
  bewaar: (opgeslagen: Opgeslagen<T>) => void;
  wis: () => void;
}

export interface Bron<T> {
  deel: Deel<T>;
  opslag: Opslag<T>;
  bewaar: (waarde: T, versie: number) => Promise<Deel<T>>;
  /** Reads the part as it is now from a 412; null when the service did not send it. */
  huidig: (probleem: Probleem) => Deel<T> | null;
  actief?: boolean;
}

export interface Zelfbewaren<T> {
  waarde: T;
  zet: (wijziging: Partial<T>) => void;
  stand: Bewaarstand;
  bewaardOp: Date | null;
  fout: ApiFout | null;
  /** Fields that both changed; the other's text is in `ander`. Typing goes on, saving waits for a choice. */
  botsingen: (keyof T)[];
  ander: T | null;
  kies: (veld: keyof T, waarde: T[keyof T]) => void;
  /** Fields that someone else changed while this screen was open. */
  vers: (keyof T)[];
  /** Saves what is not saved yet and gives the version that a next command may build on; null when that failed. */
  bewaarNu: () => Promise<Deel<T> | null>;
}

const RUST_MS = 1200;
const OPNIEUW_MS = 5000;

interface Toestand<T> {
  basis: Deel<T>;
  mijn: T;
  ander: T | null;
  botsingen: (keyof T)[];
  vers: (keyof T)[];
}

/**
 * Saves a form while it is being written. What another person changes meanwhile is merged field by field, from the
 * live stream as well as from a refused save; only the same field changed twice asks for a choice.
 */
export function useZelfbewaren<T extends object>(bron: Bron<T>): Zelfbewaren<T> {
  const bronRef = useRef(bron);
  bronRef.current = bron;
  const [toestand, setToestand] = useState<Toestand<T>>(() => beginToestand(bron));
  const toestandRef = useRef(toestand);
  const [stand, setStand] = useState<Bewaarstand>('rust');
  const [bewaardOp, setBewaardOp] = useState<Date | null>(null);
  const [fout, setFout] = useState<ApiFout | null>(null);
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onderweg = useRef<Promise<Deel<T> | null> | null>(null);

  const wijzig = useCallback((nieuw: Toestand<T>) => {
    toestandRef.current = nieuw;
    setToestand(nieuw);
  }, []);

  const neemOver = useCallback((deel: Deel<T>) => {
    const { basis, mijn, vers } = toestandRef.current;
    const uit = voegSamen(basis.waarde, mijn, deel.waarde, deel.vanNiemand);
    wijzig({
      basis: deel,
      mijn: uit.waarde,
      botsingen: uit.botsingen,
      ander: uit.botsingen.length > 0 ? deel.waarde : null,
      vers: [...new Set([...vers, ...uit.overgenomen])],
    });
    return uit.botsingen.length === 0;
  }, [wijzig]);

  const probeer = useCallback(async (): Promise<Deel<T> | null> => {
    for (;;) {
      const { basis, mijn, botsingen } = toestandRef.current;
      if (botsingen.length > 0) {
        setStand('botsing');
        return null;
      }
      if (gelijk(basis.waarde, mijn)) {
        bronRef.current.opslag.wis();
        return basis;
      }
      setStand('bezig');
      try {
        const antwoord = await bronRef.current.bewaar(mijn, basis.versie);
        // The base is what we sent, not what came back: a trimmed space must not jump away under the writer's hands.
        // What came in addition, in fields that this save left alone, is merged; the next save would wipe it out.
        wijzig({ ...toestandRef.current, basis: { waarde: mijn, versie: antwoord.versie } });
        neemOver({ ...antwoord, waarde: watErbijKwam(basis.waarde, mijn, antwoord.waarde) });
        setBewaardOp(new Date());
        setFout(null);
        setStand('bewaard');
      } catch (oorzaak) {
        const nu = isFout(oorzaak, 'botsing') ? bronRef.current.huidig(oorzaak.probleem) : null;
        if (nu) {
          neemOver(nu);
          continue;
        }
        if (!isFout(oorzaak)) throw oorzaak;
        const wacht = oorzaak.onbeslist || oorzaak.soort === 'uitgelogd' || oorzaak.soort === 'te-druk';
        setFout(oorzaak);
        setStand(wacht ? 'geen-verbinding' : 'fout');
        bronRef.current.opslag.bewaar({ basis: toestandRef.current.basis.waarde, mijn: toestandRef.current.mijn });
        return null;
      }
    }
  }, [neemOver, wijzig]);

  const bewaarNu = useCallback(async (): Promise<Deel<T> | null> => {
    clearTimeout(wekker.current);
    if (onderweg.current) await onderweg.current;
    onderweg.current = probeer();
    try {
      return await onderweg.current;
    } finally {
      onderweg.current = null;
    }
  }, [probeer]);

  const plan = useCallback((ms: number) => {
    clearTimeout(wekker.current);
    wekker.current = setTimeout(() => void bewaarNu(), ms);
  }, [bewaarNu]);

  const zet = useCallback((wijziging: Partial<T>) => {
    const t = toestandRef.current;
    wijzig({ ...t, mijn: { ...t.mijn, ...wijziging } });
    if (bronRef.current.actief !== false) plan(RUST_MS);
  }, [plan, wijzig]);

  const kies = useCallback((veld: keyof T, waarde: T[keyof T]) => {
    const t = toestandRef.current;
    const botsingen = t.botsingen.filter((v) => v !== veld);
    wijzig({ ...t, mijn: { ...t.mijn, [veld]: waarde }, botsingen, ander: botsingen.length > 0 ? t.ander : null });
    if (botsingen.length === 0) plan(0);
  }, [plan, wijzig]);

  // A draft that this device kept while there was no connection.
  useEffect(() => {
    if (bronRef.current.actief !== false && !gelijk(toestandRef.current.basis.waarde, toestandRef.current.mijn)) plan(0);
  }, [plan]);

  // The live stream made the resource newer than what we based our text on.
  useEffect(() => {
    if (bron.deel.versie <= toestandRef.current.basis.versie || onderweg.current) return;
    if (!neemOver(bron.deel)) setStand('botsing');
  }, [bron.deel, neemOver]);

  useEffect(() => {
    if (stand !== 'geen-verbinding') return;
    plan(OPNIEUW_MS);
    const nu = (): void => plan(0);
    window.addEventListener('online', nu);
    return () => window.removeEventListener('online', nu);
  }, [stand, plan, toestand]);

  // Leaving the page loses nothing: what still waits is sent now, and kept on this device if that fails.
  useEffect(() => () => {
    clearTimeout(wekker.current);
    if (bronRef.current.actief !== false && !gelijk(toestandRef.current.basis.waarde, toestandRef.current.mijn)) {
      void bewaarNu();
    }
  }, [bewaarNu]);

  return {
    waarde: toestand.mijn, zet, stand, bewaardOp, fout, botsingen: toestand.botsingen, ander: toestand.ander,
    kies, vers: toestand.vers, bewaarNu,
  };
}

function beginToestand<T extends object>(bron: Bron<T>): Toestand<T> {
  const leeg: Toestand<T> = { basis: bron.deel, mijn: bron.deel.waarde, ander: null, botsingen: [], vers: [] };
  const bewaard = bron.actief === false ? undefined : bron.opslag.lees();
  if (!bewaard) return leeg;
  const uit = voegSamen(bewaard.basis, bewaard.mijn, bron.deel.waarde, bron.deel.vanNiemand);
  return { ...leeg, mijn: uit.waarde, botsingen: uit.botsingen, ander: uit.botsingen.length > 0 ? bron.deel.waarde : null };
}
