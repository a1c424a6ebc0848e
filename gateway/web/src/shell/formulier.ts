import { useCallback, useState } from 'react';
import { ApiFout, isFout, type Veldfout } from '@/api';
import { useConcept, type Concept } from './concept';

/** Code of a fault that the screen itself found. */
const MIST = 'mist';

type Tekstvelden<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T] & string;

interface Opzet<T> {
  /** Under this name the text is kept on this device; leave out for a form too small to keep. */
  concept?: string;
  begin: T;
  /** All faults at once; runs at sending, and again at each change after a first failure. */
  controleer?: (waarden: T) => Veldfout[];
  verstuur: (waarden: T) => Promise<void>;
  /** A 412: show `Botsing`. Without it the general message says what to do. */
  opBotsing?: (fout: ApiFout, waarden: T) => void;
}

export interface Formulierstand<T> {
  waarden: T;
  zet: <K extends keyof T>(naam: K, waarde: T[K]) => void;
  zetAlles: (waarden: T) => void;
  /** Props for a text field by name. */
  veld: <K extends Tekstvelden<T>>(naam: K) => { naam: K; waarde: string; onWijzig: (w: string) => void; fout: string | undefined };
  foutBij: (naam: string) => string | undefined;
  fouten: Veldfout[];
  /** What went wrong outside the fields: a refusal, a breakdown, no network. */
  fout: ApiFout | undefined;
  bezig: boolean;
  verstuur: () => Promise<void>;
  /** Checks only; for a step that is not the last. */
  controleer: (goed: () => void) => Promise<void>;
  concept: Pick<Concept<T>, 'bewaardOp' | 'hersteld' | 'wis'>;
  /** Counts failed tries, so that the summary takes focus each time. */
  poging: number;
}

export function useFormulier<T extends object>({ concept: deel, begin, controleer, verstuur, opBotsing }: Opzet<T>): Formulierstand<T> {
  const concept = useConcept<T>(deel, begin);
  const { waarde: waarden, zet: zetAlles, wis } = concept;
  const [fouten, zetFouten] = useState<Veldfout[]>([]);
  const [fout, zetFout] = useState<ApiFout>();
  const [bezig, zetBezig] = useState(false);
  const [poging, zetPoging] = useState(0);

  const zet = useCallback(<K extends keyof T>(naam: K, waarde: T[K]): void => {
    const nieuw = { ...waarden, [naam]: waarde };
    zetAlles(nieuw);
    // A message goes as soon as it no longer holds; new ones wait for the next try.
    if (fouten.length > 0) {
      const over = controleer?.(nieuw).map((f) => f.name) ?? [];
      zetFouten(fouten.filter((f) => (f.code === MIST ? over.includes(f.name) : f.name !== naam)));
    }
  }, [waarden, zetAlles, fouten, controleer]);

  const mislukt = (velden: Veldfout[], algemeen?: ApiFout): void => {
    zetFouten(velden);
    zetFout(algemeen);
    zetPoging((p) => p + 1);
  };

  const klopt = (): boolean => {
    const gevonden = controleer?.(waarden) ?? [];
    if (gevonden.length > 0) {
      mislukt(gevonden);
      return false;
    }
    zetFouten([]);
    zetFout(undefined);
    return true;
  };

  const doe = async (): Promise<void> => {
    if (bezig || !klopt()) return;
    zetBezig(true);
    try {
      await verstuur(waarden);
      wis();
    } catch (e) {
      if (!(e instanceof ApiFout)) throw e;
      if (isFout(e, 'botsing') && opBotsing) opBotsing(e, waarden);
      else if (isFout(e, 'ongeldig') && e.velden.length > 0) mislukt(e.velden);
      else mislukt([], e);
    } finally {
      zetBezig(false);
    }
  };

  const foutBij = (naam: string): string | undefined => fouten.find((f) => f.name === naam || f.name.endsWith(`.${naam}`))?.reason;

  return {
    waarden, zet, zetAlles, foutBij, fouten, fout, bezig, poging, concept,
    verstuur: doe,
    controleer: async (goed) => {
      if (klopt()) goed();
    },
    veld: (naam) => ({
      naam, waarde: waarden[naam] as string, onWijzig: (w) => zet(naam, w as T[typeof naam]), fout: foutBij(naam),
    }),
  };
}

/** A command outside a form: a tick, a button. Its failure is shown where it was given. */
export function useActie<A extends unknown[]>(doe: (...args: A) => Promise<void>) {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<ApiFout>();
  const start = async (...args: A): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    zetFout(undefined);
    try {
      await doe(...args);
    } catch (e) {
      if (!(e instanceof ApiFout)) throw e;
      zetFout(e);
    } finally {
      zetBezig(false);
    }
  };
  return { doe: start, bezig, fout, wisFout: () => zetFout(undefined) };
}

/** 'Choose when the action is done.' at field `uiterlijk`. */
export const mist = (name: string, reason: string): Veldfout => ({ name, code: MIST, reason });
