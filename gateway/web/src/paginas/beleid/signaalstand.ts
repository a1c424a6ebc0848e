import type { StatusSoort } from '@/ui/Status';
import type { Signaalstand } from './api';

export const SIGNAAL_SOORT: Record<Signaalstand, StatusSoort> = {
  NIEUW: 'vast', IN_ONDERZOEK: 'bezig', REGEL_AANGEPAST: 'klaar', BEWUST_BEHOUDEN: 'uit', TERUGGEKOPPELD: 'klaar',
};

/** Which answers are possible from here; the service refuses the rest. */
export const VOLGENDE: Record<Signaalstand, Signaalstand[]> = {
  NIEUW: ['IN_ONDERZOEK', 'REGEL_AANGEPAST', 'BEWUST_BEHOUDEN'],
  IN_ONDERZOEK: ['REGEL_AANGEPAST', 'BEWUST_BEHOUDEN'],
  REGEL_AANGEPAST: ['TERUGGEKOPPELD'],
  BEWUST_BEHOUDEN: ['TERUGGEKOPPELD'],
  TERUGGEKOPPELD: [],
};

export const vraagtReden = (stand: string): boolean => stand === 'REGEL_AANGEPAST' || stand === 'BEWUST_BEHOUDEN';
