import type { ActieInvoer, CasusWeergave, GewijzigdDoor } from './gezinsplan';
import { opdracht, type Persoon } from './http';

export type OverlegSoort = 'STARTOVERLEG' | 'VOORTGANGSOVERLEG' | 'EVALUATIE';
export type OverlegStand = 'GEPLAND' | 'GEHOUDEN' | 'VERVALLEN';

/** Somebody of the family, or somebody who takes part. */
export interface Genodigde { id: string; naam: string; organisatie?: string | null; gezin: boolean }

/** Its version counts the changes of the note. */
export interface Agendapunt {
  id: string;
  versie: number;
  onderwerp: string;
  door: Persoon;
  vanGezin: boolean;
  notitie?: string | null;
  /** Ids of the actions in view that were agreed because of it. */
  acties: string[];
  gewijzigdDoor: GewijzigdDoor;
}

/** A meeting; who is not invited does not get it. */
export interface Overleg {
  id: string;
  versie: number;
  soort: OverlegSoort;
  datum: string;
  /** 'HH:mm', as on the clock in the kitchen. */
  tijd: string;
  gezinWelkom: string;
  plaats: string;
  genodigden: Genodigde[];
  agenda: Agendapunt[];
  stand: OverlegStand;
  notitiesOpen: boolean;
  verslag?: { aanwezigen: Genodigde[]; zonderGezin: boolean; redenZonderGezin?: string | null; door: Persoon; op: string } | null;
  redenVervallen?: string | null;
  door: Persoon;
  gewijzigdDoor: GewijzigdDoor;
}

export interface OverlegInCasus { casusId: string; casusNaam: string; overlegId: string; soort: OverlegSoort; datum: string; tijd: string }

export interface OverlegInvoer { soort: OverlegSoort; datum: string; tijd: string; plaats: string; genodigden: string[] }

type Versie = Pick<Overleg, 'id' | 'versie'>;

const alle = (casusId: string) => `/gezinsplan/v1/casussen/${casusId}/overleggen`;
const een = (casusId: string, o: Pick<Overleg, 'id'>) => `${alle(casusId)}/${o.id}`;

export const overleg = {
  plan: (casusId: string, invoer: OverlegInvoer) => opdracht<CasusWeergave>('POST', alle(casusId), invoer),
  verzet: (casusId: string, o: Versie, invoer: OverlegInvoer) => opdracht<CasusWeergave>('PUT', een(casusId, o), invoer, o.versie),
  zegAf: (casusId: string, o: Versie, reden: string) => opdracht<CasusWeergave>('POST', `${een(casusId, o)}/afzeggingen`, { reden }, o.versie),
  legVast: (casusId: string, o: Versie, invoer: { aanwezigen: string[]; redenZonderGezin?: string }) =>
    opdracht<CasusWeergave>('POST', `${een(casusId, o)}/verslagen`, invoer, o.versie),
  zetOpAgenda: (casusId: string, o: Pick<Overleg, 'id'>, onderwerp: string) =>
    opdracht<CasusWeergave>('POST', `${een(casusId, o)}/agendapunten`, { onderwerp }),
  schrijfNotitie: (casusId: string, o: Pick<Overleg, 'id'>, punt: Pick<Agendapunt, 'id' | 'versie'>, tekst: string) =>
    opdracht<CasusWeergave>('PUT', `${een(casusId, o)}/agendapunten/${punt.id}/notitie`, { tekst }, punt.versie),
  maakActie: (casusId: string, o: Pick<Overleg, 'id'>, puntId: string, invoer: Omit<ActieInvoer, 'doelId'>) =>
    opdracht<CasusWeergave>('POST', `${een(casusId, o)}/agendapunten/${puntId}/acties`, invoer),
};
