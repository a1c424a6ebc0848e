import { useState } from 'react';
import type { CasusKop } from '@/api/gezinsplan';

const SLEUTEL = 'schakel:gekeken:';
/** Looking again within an hour is the same visit. */
const BEZOEK_MS = 3_600_000;

interface Gekeken { vorige: string | null; laatst: string }

/** When this person last looked before this visit; kept on this device. */
export function useVorigBezoek(persoonId: string, nu = new Date()): string | null {
  const [vorige] = useState(() => {
    const ruw = localStorage.getItem(SLEUTEL + persoonId);
    const was = ruw ? (JSON.parse(ruw) as Gekeken) : null;
    const zelfdeBezoek = was !== null && nu.getTime() - Date.parse(was.laatst) < BEZOEK_MS;
    const gekeken: Gekeken = { vorige: zelfdeBezoek ? was.vorige : (was?.laatst ?? null), laatst: nu.toISOString() };
    localStorage.setItem(SLEUTEL + persoonId, JSON.stringify(gekeken));
    return gekeken.vorige;
  });
  return vorige;
}

export const veranderdSinds = (gezinnen: CasusKop[], moment: string): CasusKop[] =>
  gezinnen.filter((g) => g.laatstGewijzigdOp > moment).sort((a, b) => b.laatstGewijzigdOp.localeCompare(a.laatstGewijzigdOp));
