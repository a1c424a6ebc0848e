import type { Veldfout } from '@/api';
import type { BlokkadeSoort } from '@/api/gezinsplan';
import { mist } from '@/shell/formulier';
import type { VastTeksten } from '@/teksten/vast';

export const SOORTEN: BlokkadeSoort[] = ['REGEL', 'WACHTEN', 'GEZIN', 'ANDERS'];
export const ONBEKEND = 'onbekend';

export interface Melding { soort: BlokkadeSoort | ''; zoek: string; regel: string; regelTitel: string; omschrijving: string }
export const LEEG: Melding = { soort: '', zoek: '', regel: '', regelTitel: '', omschrijving: '' };

export function controleerStap(w: Melding, stap: number, t: VastTeksten): Veldfout[] {
  if (stap === 1 && w.soort === '') return [mist('soort', t.soortMist)];
  if (stap === 1 && w.soort === 'REGEL' && w.regel === '') return [mist('regel', t.welkeMist)];
  if (stap >= 2 && w.omschrijving.trim() === '') return [mist('omschrijving', t.omschrijvingMist)];
  return [];
}

export function alsInvoer(w: Melding): { soort: BlokkadeSoort; regelId?: string; omschrijving: string } {
  const soort = w.soort === '' ? 'ANDERS' : w.soort;
  const bekend = soort === 'REGEL' && w.regel !== ONBEKEND && w.regel !== '';
  return { soort, omschrijving: w.omschrijving.trim(), ...(bekend && { regelId: w.regel }) };
}
