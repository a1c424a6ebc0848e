import { lees, type Persoon } from '@/api';
import type { BesluitSoort, Regel, Signaal as BasisSignaal } from '@/api/maatwerktafel';

/** A number that is too small to show is absent: under five nobody is counted apart. */
export interface BesluitAantal { besluit: BesluitSoort; aantal?: number | null }

export interface Overzicht {
  van: string;
  tot: string;
  aantalVerzoeken: number;
  aantalBesluiten?: number | null;
  gemiddeldeDagen?: number | null;
  besluiten: BesluitAantal[];
  perRegel: { regelId: string; regel?: Regel | null; aantalVerzoeken: number }[];
  /** `maand` as '2026-11'. */
  perMaand: { maand: string; aantalBesluiten?: number | null; gemiddeldeDagen?: number | null }[];
  signalen: { id: string; regelId: string; regelTitel: string; aantal: number; stand: Signaalstand }[];
}

export type Signaalstand = 'NIEUW' | 'IN_ONDERZOEK' | 'REGEL_AANGEPAST' | 'BEWUST_BEHOUDEN' | 'TERUGGEKOPPELD';

export interface Signaal extends BasisSignaal {
  versie: number;
  regelTitel: string;
  stand: Signaalstand;
  gegevenOp: string;
  stappen: { stand: Signaalstand; reden?: string | null; door: Persoon; op: string }[];
}

export const overzicht = (signal?: AbortSignal): Promise<Overzicht> => lees<Overzicht>('/maatwerktafel/v1/overzicht', signal);

export const isOpen = (stand: string): boolean => stand === 'NIEUW' || stand === 'IN_ONDERZOEK';
