import type { BesluitSoort, Regel } from '@/api/maatwerktafel';
import type { VerzoekStand } from '@/api/gezinsplan';
import { maatwerk } from '@/teksten/maatwerk';
import type { StatusSoort } from '@/ui/Status';

/** How a state looks. A 'nee' is ink, never red. */
export const STAND_SOORT: Record<VerzoekStand, StatusSoort> = {
  CONCEPT: 'open', INGEDIEND: 'wacht', VRAAG: 'vast', GEAGENDEERD: 'bezig', BESLOTEN: 'klaar', INGETROKKEN: 'uit',
};

export const BESLUIT_SOORT: Record<BesluitSoort, StatusSoort> = {
  TOEGEKEND: 'klaar', TOEGEKEND_ONDER_VOORWAARDEN: 'klaar', KAN_BINNEN_DE_REGEL: 'klaar',
  AFGEWEZEN: 'uit', AANGEHOUDEN: 'wacht', DOORGELEID: 'wacht',
};

/** The family may go on: with an exception, or without needing one. */
export const isJa = (soort: BesluitSoort): boolean => BESLUIT_SOORT[soort] === 'klaar';

/** 'Verordening leerlingenvervoer, artikel 8'. */
export const bronVan = (regel: Pick<Regel, 'bron' | 'artikel'>): string =>
  regel.artikel ? `${regel.bron}, ${maatwerk.artikel(regel.artikel)}` : regel.bron;

/** A title inside a sentence: 'Vervoer naar school' → 'vervoer naar school', but 'SMI-opvang' stays. */
export function inZin(titel: string): string {
  const [eerste = '', tweede = ''] = titel;
  const afkorting = tweede !== '' && tweede === tweede.toLocaleUpperCase('nl-NL') && tweede !== tweede.toLocaleLowerCase('nl-NL');
  return afkorting ? titel : eerste.toLocaleLowerCase('nl-NL') + titel.slice(1);
}
