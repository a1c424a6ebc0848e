import { lees, opdracht, type Lijst, type Persoon } from '@/api';
import type { Antwoord, Deelnemer as BasisDeelnemer, EvaluatieKop as BasisKop, EvaluatieWeergave, Leerpunt, LeerpuntSoort, Moment as BasisMoment } from '@/api/procesevaluatie';

/** What the service of the evaluations answers, with all of its fields. */
export interface EvaluatieKop extends BasisKop { gezinsnaam?: string | null }

export interface Moment extends Omit<BasisMoment, 'bron'> { bron: 'PLAN' | 'TAFEL' | 'GEZIN' | 'EVALUATIE' }
export type Deelnemerrol = 'VERWIJZER' | 'EXPERT' | 'INFORMANT' | 'BETROKKENE';
export interface Deelnemer extends BasisDeelnemer { rol: Deelnemerrol; gezin: boolean; actief: boolean; reactie?: string | null }

export interface Stem { naam: string; tekst: string; gezin: boolean }
export interface Kantelpunt {
  id?: string;
  titel: string;
  wanneer?: string | null;
  gebeurde?: string | null;
  wisten?: string | null;
  stemmen: Stem[];
  factoren: string[];
}
export interface Vraag { id: string; vraag: string; hulp?: string | null }

export interface Verbeteractie { id: string; versie: number; wat: string; eigenaar: string; uiterlijk: string; stand: 'OPEN' | 'BEZIG' | 'KLAAR' | 'NIET_GELUKT' }

export interface Evaluatie extends Omit<EvaluatieWeergave, 'tijdlijn' | 'deelnemers' | 'kantelpunten' | 'verbeteracties'> {
  gezinsnaam?: string | null;
  reden?: string | null;
  redenVervallen?: string | null;
  vragen: Vraag[];
  tijdlijn: Moment[];
  deelnemers: Deelnemer[];
  kantelpunten: Kantelpunt[];
  verbeteracties: Verbeteractie[];
}

export interface Gevraagd extends EvaluatieKop { vraag: 'INSTEMMING' | 'BIJDRAGE' }
export interface MijnWerk { evaluaties: EvaluatieKop[]; gevraagd: Gevraagd[]; teLezenLeerpunten: Leerpunt[] }

export interface LeerpuntInvoer { zagen: string; omdat: string; daarom: string; soort: LeerpuntSoort; regelId?: string }
export interface DeelnemerInvoer { naam: string; organisatie?: string; email: string; waarom: string; rol: Deelnemerrol }

const V1 = '/procesevaluatie/v1';
const een = (id: string): string => `${V1}/evaluaties/${id}`;
type Met = Pick<Evaluatie, 'id' | 'versie'>;

export const evaluaties = {
  alle: (signal?: AbortSignal) => lees<Lijst<EvaluatieKop>>(`${V1}/evaluaties?pageSize=100`, signal),
  een: (id: string, signal?: AbortSignal) => lees<Evaluatie>(een(id), signal),
  mijnWerk: (signal?: AbortSignal) => lees<MijnWerk>(`${V1}/mijn-werk`, signal),
  stemIn: (e: Met, keuze: string) => opdracht<Evaluatie>('POST', `${een(e.id)}/instemmingen`, { keuze }),
  kiesLeider: (e: Met, persoonId: string) => opdracht<Evaluatie>('PUT', `${een(e.id)}/gespreksleider`, { persoonId }, e.versie),
  kiesMoment: (e: Met, id: string, gekozen: boolean) =>
    opdracht<Evaluatie>('PUT', `${een(e.id)}/tijdlijn`, { momenten: [{ id, gekozen }] }, e.versie),
  voegMomentToe: (e: Met, invoer: { datum: string; tekst: string }) => opdracht<Evaluatie>('POST', `${een(e.id)}/tijdlijn`, invoer),
  nodigUit: (e: Met, invoer: DeelnemerInvoer) => opdracht<Evaluatie>('POST', `${een(e.id)}/deelnemers`, invoer),
  nodigNogmaalsUit: (e: Met, deelnemerId: string) =>
    opdracht<Evaluatie>('POST', `${een(e.id)}/deelnemers/${deelnemerId}/uitnodigingen`, {}),
  stopDeelname: (e: Met, d: Pick<Deelnemer, 'id' | 'versie'>) =>
    opdracht<Evaluatie>('DELETE', `${een(e.id)}/deelnemers/${d.id}`, undefined, d.versie),
  zegToe: (e: Met) => opdracht<Evaluatie>('POST', `${een(e.id)}/toezeggingen`, {}),
  meldAf: (e: Met, reactie?: string) => opdracht<Evaluatie>('POST', `${een(e.id)}/afmeldingen`, reactie ? { reactie } : {}),
  trekIn: (e: Met, reden: string) => opdracht<Evaluatie>('POST', `${een(e.id)}/intrekkingen`, { reden }),
  plan: (e: Met, op: string) => opdracht<Evaluatie>('PUT', `${een(e.id)}/bijeenkomst`, { op }, e.versie),
  draagBij: (e: Met, antwoorden: Antwoord[]) => opdracht<Evaluatie>('POST', `${een(e.id)}/bijdragen`, { antwoorden }),
  legVerslagVast: (e: Met, kantelpunten: Kantelpunt[]) => opdracht<Evaluatie>('POST', `${een(e.id)}/verslagen`, { kantelpunten }),
  voegLeerpuntToe: (e: Met, invoer: LeerpuntInvoer) => opdracht<Evaluatie>('POST', `${een(e.id)}/leerpunten`, invoer),
  spreekActieAf: (e: Met, invoer: { wat: string; eigenaar: string; uiterlijk: string }) =>
    opdracht<Evaluatie>('POST', `${een(e.id)}/verbeteracties`, invoer),
  werkActieBij: (e: Met, a: Verbeteractie, stand: Verbeteractie['stand']) =>
    opdracht<Evaluatie>('PUT', `${een(e.id)}/verbeteracties/${a.id}/stand`, { stand }, a.versie),
  geefVrij: (leerpuntId: string, herkenbaar: boolean) => opdracht<Leerpunt>('POST', `${V1}/leerpunten/${leerpuntId}/vrijgaven`, { herkenbaar }),
};

export type { Antwoord, Leerpunt, LeerpuntSoort, Persoon };
