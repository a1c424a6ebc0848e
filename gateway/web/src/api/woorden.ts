import { lees, lijstPad, type Lijst } from './http';

/** A place where people write; earlier words of it can be read back. */
export type Tekstsoort = 'WENS' | 'DOEL' | 'WERKAANTEKENING' | 'ACTIE' | 'NIET_GELUKT' | 'NOTITIE';
/** Absent: who wrote it was not kept then. */
export interface EerdereTekst { tekst: string; versie: number; naam?: string | null; geschrevenOp?: string | null }

/** What stood somewhere before, the last first. */
export const woorden = {
  eerdere: (casusId: string, soort: Tekstsoort, deelId: string, page: number, signal?: AbortSignal) =>
    lees<Lijst<EerdereTekst>>(lijstPad(`/gezinsplan/v1/casussen/${casusId}/eerdere-woorden/${soort}/${deelId}`, { page }), signal),
};
