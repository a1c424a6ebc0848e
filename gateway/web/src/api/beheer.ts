import { lees, lijstPad, opdracht, type Lijst } from './http';

export type Abonnementstand = 'ACTIEF' | 'GEPAUZEERD' | 'STAAT_STIL' | 'BEEINDIGD' | 'OPGEZEGD';

export interface Gebeurtenis { id: string; type: string; onderwerp: string; op: string }
/** What is not taken; everything behind it waits. */
export interface Hapering { gebeurtenis: Gebeurtenis; sindsOp: string; pogingen: number; volgendePogingOp: string; reden: string }
/** `status` is 0 when there was no answer; then `fout` says why. */
export interface OntvangerAntwoord { op: string; status: number; fout?: string | null }
export interface Handeling<S extends string> { soort: S; door: string; op: string; reden: string }

interface Stand {
  stand: Abonnementstand;
  alleenBeheerKanHervatten: boolean;
  bezorgd: number;
  laatsteAntwoord?: OntvangerAntwoord | null;
  hapering?: Hapering | null;
}

export interface Abonnement {
  id: string;
  versie: number;
  eigenaar: { klant: string; organisatieId: string };
  sink: string;
  filters: { attribuut: string; vergelijking: string; waarde: string }[];
  beveiliging: { soort: 'BEARER' | 'HMAC' };
  perMinuut?: number | null;
  aangemaaktOp: string;
  /** `achterstand` is absent when the broker does not answer. */
  bezorging: Stand & { achterstand?: number | null; aantalGeparkeerd: number };
}

export type AbonnementHandeling =
  | 'AANGEMAAKT' | 'GEWIJZIGD' | 'GEPAUZEERD' | 'HERVAT' | 'OVERGESLAGEN' | 'TERUGGEZET' | 'OPGEZEGD' | 'STILGEVALLEN' | 'BEEINDIGD';

export interface Bezorging extends Stand {
  achterstand: number;
  oudsteWachtendOp?: string | null;
  geparkeerd: { gebeurtenis: Gebeurtenis; op: string; reden: string }[];
  handelingen: Handeling<AbonnementHandeling>[];
}

export interface Proef { bezorgd: boolean; status: number; fout?: string | null }

export type ApartHandeling = 'OPNIEUW_AANGEBODEN' | 'OVERGESLAGEN';

/** Events that a service could not handle, and those that wait behind them. */
export interface Apart {
  dienst: string;
  id: string;
  topic: string;
  sleutel: string;
  /** Absent while the one in front was not tried. */
  reden?: string | null;
  sindsOp: string;
  geprobeerdOp: string;
  aantal: number;
  vooraan?: { partitie: number; plek: number; gebeurtenisId?: string | null; type?: string | null; onderwerp?: string | null } | null;
  handelingen: (Handeling<ApartHandeling> & { gebeurtenisId?: string | null })[];
}
export interface Apartlijst extends Lijst<Apart> { nietBereikbaar: string[] }
export interface Afloop { verwerkt: number; nu: Apart }

/** One line of what ever went wrong, also when it is right by now. */
export interface DodeLetter { topic: string; lezer?: string | null; type?: string | null; onderwerp?: string | null; reden: string; op: string; partitie?: number | null; offset?: number | null }

const ABONNEMENTEN = '/gateway/v1/abonnementen';
const APART = '/gateway/v1/apart-gezet';
const bij = (a: Apart): string => `${APART}/${a.dienst}/${a.id}`;

export const berichtenverkeer = {
  abonnementen: (signal?: AbortSignal) => lees<Lijst<Abonnement>>(lijstPad(ABONNEMENTEN, { pageSize: 100 }), signal),
  abonnement: (id: string, signal?: AbortSignal) => lees<Abonnement>(`${ABONNEMENTEN}/${id}`, signal),
  bezorging: (id: string, signal?: AbortSignal) => lees<Bezorging>(`${ABONNEMENTEN}/${id}/bezorging`, signal),
  pauzeer: (id: string, reden: string) => opdracht<Bezorging>('POST', `${ABONNEMENTEN}/${id}/pauzes`, { reden }),
  hervat: (id: string, reden: string) => opdracht<Bezorging>('POST', `${ABONNEMENTEN}/${id}/hervattingen`, { reden }),
  slaOver: (id: string, gebeurtenisId: string, reden: string) =>
    opdracht<Bezorging>('POST', `${ABONNEMENTEN}/${id}/overslagen`, { reden, gebeurtenisId }),
  zetTerug: (id: string, vanafOp: string, reden: string) =>
    opdracht<Bezorging>('POST', `${ABONNEMENTEN}/${id}/terugzettingen`, { reden, vanafOp }),
  beproef: (id: string) => opdracht<Proef>('POST', `${ABONNEMENTEN}/${id}/_test`),

  apart: (signal?: AbortSignal) => lees<Apartlijst>(APART, signal),
  biedOpnieuwAan: (a: Apart) => opdracht<Afloop>('POST', `${bij(a)}/herkansingen`),
  slaApartOver: (a: Apart, reden: string) =>
    opdracht<Afloop>('POST', `${bij(a)}/overslagen`, { partitie: a.vooraan?.partitie, plek: a.vooraan?.plek, reden }),
  dodeLetters: (signal?: AbortSignal) => lees<Lijst<DodeLetter>>(lijstPad('/gateway/v1/onverwerkte-gebeurtenissen', { pageSize: 50 }), signal),
};
