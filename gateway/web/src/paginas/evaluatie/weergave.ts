import type { EvaluatieStand } from '@/api/procesevaluatie';
import { evaluatie as t } from '@/teksten/evaluatie';
import type { StatusSoort } from '@/ui/Status';
import type { Bron } from '@/ui/Tijdlijn';
import type { Deelnemer, Evaluatie, Moment } from './api';

export const STAND_SOORT: Record<EvaluatieStand, StatusSoort> = {
  VOORGESTELD: 'open', INSTEMMING_GEVRAAGD: 'wacht', IN_VOORBEREIDING: 'bezig', GEPLAND: 'bezig', GEHOUDEN: 'bezig',
  ACTIES_LOPEN: 'bezig', AFGEROND: 'klaar', VERVALLEN: 'uit',
};

const STAP: Record<EvaluatieStand, number> = {
  VOORGESTELD: 1, INSTEMMING_GEVRAAGD: 1, IN_VOORBEREIDING: 2, GEPLAND: 3, GEHOUDEN: 4, ACTIES_LOPEN: 4, AFGEROND: 5, VERVALLEN: 1,
};
/** Counts from 1; 5 is past the last step. */
export const stapVan = (stand: EvaluatieStand): number => STAP[stand];

export const naGesprek = (stand: EvaluatieStand): boolean => stand === 'GEHOUDEN' || stand === 'ACTIES_LOPEN' || stand === 'AFGEROND';

export const momentTekst = (m: Moment): string => m.tekst ?? t.tijdlijn.soort[m.soort] ?? t.tijdlijn.onbekend;

const VOLGORDE = Object.keys(t.tijdlijn.soort);

/** Moments have a day and no hour: on one day they stand in the order in which such things happen. */
export const opVolgorde = (momenten: Moment[]): Moment[] =>
  [...momenten].sort((a, b) => a.datum.localeCompare(b.datum) || VOLGORDE.indexOf(a.soort) - VOLGORDE.indexOf(b.soort));

export const bronVan = (m: Moment): Bron => (m.bron === 'EVALUATIE' ? 'TERUGKIJKEN' : m.bron);

/** The one who takes part under this name, whole or first name. */
export function vindDeelnemer(e: Pick<Evaluatie, 'deelnemers'>, naam: string): Deelnemer | undefined {
  const kort = naam.trim().toLocaleLowerCase('nl-NL');
  return e.deelnemers.find((d) => {
    const heel = d.naam.toLocaleLowerCase('nl-NL');
    return kort !== '' && (heel === kort || heel.split(' ')[0] === kort);
  });
}
