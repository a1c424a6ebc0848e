import type { BesluitSoort, Precedent } from '@/api/maatwerktafel';
import { isJa } from '../maatwerk/weergave';

/** How many earlier decisions on this rule gave the same answer: yes, no, or not here. */
export function vergelijk(besluit: BesluitSoort | null, eerder: Precedent[]): { zelfde: number; van: number } | null {
  if (besluit === null || eerder.length === 0) return null;
  const antwoord = (b: BesluitSoort): string => (isJa(b) ? 'ja' : b);
  return { zelfde: eerder.filter((p) => antwoord(p.besluit) === antwoord(besluit)).length, van: eerder.length };
}
