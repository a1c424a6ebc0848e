import { replaceEqualDeep, type QueryKey } from '@tanstack/react-query';

const gemeld = new Map<string, number>();
const naam = (sleutel: QueryKey): string => JSON.stringify(sleutel);

/** The stream said that this resource has this version now. */
export function meldVersie(sleutel: QueryKey, versie: number): void {
  gemeld.set(naam(sleutel), Math.max(versie, gemeld.get(naam(sleutel)) ?? 0));
}

/** The newest version that anyone told of; 0 when nothing was said. */
export const gemeldeVersie = (sleutel: QueryKey): number => gemeld.get(naam(sleutel)) ?? 0;

interface MetVersie { id: string; versie: number }
const heeftVersie = (g: unknown): g is MetVersie => {
  const { id, versie } = (g ?? {}) as Partial<MetVersie>;
  return typeof id === 'string' && typeof versie === 'number';
};

/** A reading that was slower than the answer to a command must not put an older state on the screen. */
export const nooitOuder = (oud: unknown, nieuw: unknown): unknown =>
  heeftVersie(oud) && heeftVersie(nieuw) && oud.id === nieuw.id && oud.versie > nieuw.versie ? oud : replaceEqualDeep(oud, nieuw);
