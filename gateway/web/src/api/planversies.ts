import type { Actie, Caserol, Doel, DoelDat, Wens } from './gezinsplan';
import { lees, lijstPad, type Lijst, type Persoon } from './http';

/** A plan that was fixed. Who fixed it and what each said of it: for who reads the plan as a whole. */
export interface VersieKop {
  planversie: number;
  op: string;
  door?: Persoon | null;
  akkoorden: { gezinslidId: string; naam: string; redenGeen?: string | null }[];
}

/** The plan as it was, as far as the reader may see it now. */
export interface Planversie {
  versie: VersieKop;
  wensen: Wens[];
  doelen: (Doel | DoelDat)[];
  losseActies: Actie[];
  betrokkenen: { id: string; persoon: Persoon; caserol: Caserol }[];
  evaluatiedatum?: string | null;
}

export type Deel = 'WENS' | 'DOEL' | 'ACTIE' | 'MENS' | 'AKKOORD' | 'TERUGKIJKEN';

export interface Planverschil {
  deel: Deel;
  soort: 'ERBIJ' | 'WEG' | 'ANDERE_WOORDEN' | 'ANDERS';
  onderdeelId?: string | null;
  /** What happened, for above the texts. */
  kop: string;
  /** The same with the texts in it. */
  zin: string;
  eerst?: string | null;
  nu?: string | null;
}

export interface Vergelijking {
  van: { planversie: number; op: string };
  /** Absent for the plan as it is now. */
  tot?: { planversie: number; op: string } | null;
  verschillen: Planverschil[];
}

const pad = (casusId: string): string => `/gezinsplan/v1/casussen/${casusId}/versies`;

export const planversies = {
  lijst: (casusId: string, signal?: AbortSignal) => lees<Lijst<VersieKop>>(pad(casusId), signal),
  een: (casusId: string, versie: string, signal?: AbortSignal) => lees<Planversie>(`${pad(casusId)}/${encodeURIComponent(versie)}`, signal),
  vergelijk: (casusId: string, van: string, tot: string, signal?: AbortSignal) =>
    lees<Vergelijking>(lijstPad(`${pad(casusId)}/vergelijk`, { van, tot }), signal),
};
