import { lees, opdracht, type Lijst, type Persoon } from './http';

export type EvaluatieSoort = 'KORT' | 'STANDAARD' | 'VERDIEPEND';
export type EvaluatieStand =
  | 'VOORGESTELD' | 'INSTEMMING_GEVRAAGD' | 'IN_VOORBEREIDING' | 'GEPLAND' | 'GEHOUDEN' | 'ACTIES_LOPEN' | 'AFGEROND' | 'VERVALLEN';
export type Instemming = 'MEEDOEN' | 'ALLEEN_VERHAAL' | 'MAG_ZONDER_MIJ' | 'NEE';
export type LeerpuntSoort = 'WERKTE' | 'WERKTE_NIET' | 'REGEL_KNELT' | 'KENNIS_MIST' | 'SAMENWERKING';

export interface EvaluatieKop {
  id: string;
  casusId: string;
  soort: EvaluatieSoort;
  stand: EvaluatieStand;
  voorgesteldOp: string;
  gespreksleider?: Persoon | null;
  bijeenkomstOp?: string | null;
  aantalBijdragen: number;
  aantalDeelnemers: number;
}

export interface Antwoord { vraag: string; tekst: string }
export interface Moment { id: string; datum: string; soort: string; bron: 'PLAN' | 'TAFEL' | 'GEZIN'; gekozen: boolean; tekst?: string | null }
export interface Deelnemer {
  id: string;
  versie: number;
  naam: string;
  organisatie?: string | null;
  waarom: string;
  stand: 'UITGENODIGD' | 'TOEGEZEGD' | 'AFGEMELD' | 'BIJGEDRAGEN';
  persoonId?: string | null;
}
export interface Kantelpunt { titel: string; wanneer?: string; stemmen?: { naam: string; tekst: string; gezin?: boolean }[]; factoren?: string[] }
export interface Leerpunt {
  id: string;
  versie: number;
  zagen: string;
  omdat: string;
  daarom: string;
  soort: LeerpuntSoort;
  regelId?: string | null;
  stand: 'VOORSTEL' | 'TWEEDE_LEZER' | 'VRIJGEGEVEN';
  kwartaal?: string | null;
}
export interface Verbeteractie { id: string; wat: string; eigenaar: string; uiterlijk: string; stand: string }

export interface EvaluatieWeergave {
  id: string;
  versie: number;
  casusId: string;
  soort: EvaluatieSoort;
  stand: EvaluatieStand;
  aanleiding: string;
  instemming?: { keuze: Instemming; op: string } | null;
  gespreksleider?: Persoon | null;
  /** Why somebody else has to lead, when the one who would joined the case. */
  redenZonderGespreksleider?: string | null;
  bijeenkomstOp?: string | null;
  tijdlijn: Moment[];
  deelnemers: Deelnemer[];
  bijdragen: { deelnemerId: string; antwoorden: Antwoord[] }[];
  kantelpunten: Kantelpunt[];
  leerpunten: Leerpunt[];
  verbeteracties: Verbeteractie[];
  mag: string[];
}

export interface MijnWerkEvaluatie {
  evaluaties: EvaluatieKop[];
  gevraagd: EvaluatieKop[];
  teLezenLeerpunten: Leerpunt[];
}

export interface Uitnodiging {
  naam: string;
  waarom: string;
  rol: 'VERWIJZER' | 'EXPERT' | 'INFORMANT' | 'BETROKKENE';
  gezinsnaam?: string | null;
  vragen: { id: string; vraag: string; hulp?: string | null }[];
  antwoorden: Antwoord[];
  stand: string;
  verlooptOp: string;
}

const V1 = '/procesevaluatie/v1';
const evaluatie = (id: string) => `${V1}/evaluaties/${id}`;
const huidige = `${V1}/uitnodigingen/huidige`;

export const procesevaluatie = {
  evaluaties: (signal?: AbortSignal) => lees<Lijst<EvaluatieKop>>(`${V1}/evaluaties?pageSize=100`, signal),
  evaluatie: (id: string, signal?: AbortSignal) => lees<EvaluatieWeergave>(evaluatie(id), signal),
  stelVoor: (invoer: { casusId: string; soort: EvaluatieSoort; reden: string }) =>
    opdracht<EvaluatieWeergave>('POST', `${V1}/evaluaties`, invoer),
  stemIn: (id: string, keuze: Instemming) => opdracht<EvaluatieWeergave>('POST', `${evaluatie(id)}/instemmingen`, { keuze }),
  wijsGespreksleiderAan: (e: EvaluatieWeergave, persoonId: string) =>
    opdracht<EvaluatieWeergave>('PUT', `${evaluatie(e.id)}/gespreksleider`, { persoonId }, e.versie),
  kiesMomenten: (e: EvaluatieWeergave, momenten: { id: string; gekozen: boolean }[]) =>
    opdracht<EvaluatieWeergave>('PUT', `${evaluatie(e.id)}/tijdlijn`, { momenten }, e.versie),
  voegMomentToe: (id: string, invoer: { datum: string; tekst: string }) =>
    opdracht<EvaluatieWeergave>('POST', `${evaluatie(id)}/tijdlijn`, invoer),
  nodigUit: (id: string, invoer: { naam: string; organisatie?: string; email?: string; persoonId?: string; waarom: string }) =>
    opdracht<EvaluatieWeergave>('POST', `${evaluatie(id)}/deelnemers`, invoer),
  planBijeenkomst: (e: EvaluatieWeergave, op: string) =>
    opdracht<EvaluatieWeergave>('PUT', `${evaluatie(e.id)}/bijeenkomst`, { op }, e.versie),
  draagBij: (id: string, antwoorden: Antwoord[]) => opdracht<EvaluatieWeergave>('POST', `${evaluatie(id)}/bijdragen`, { antwoorden }),
  schrijfVerslag: (id: string, kantelpunten: Kantelpunt[]) =>
    opdracht<EvaluatieWeergave>('POST', `${evaluatie(id)}/verslagen`, { kantelpunten }),
  voegLeerpuntToe: (id: string, invoer: { zagen: string; omdat: string; daarom: string; soort: LeerpuntSoort; regelId?: string }) =>
    opdracht<EvaluatieWeergave>('POST', `${evaluatie(id)}/leerpunten`, invoer),
  spreekVerbeteractieAf: (id: string, invoer: { wat: string; eigenaar: string; uiterlijk: string }) =>
    opdracht<EvaluatieWeergave>('POST', `${evaluatie(id)}/verbeteracties`, invoer),
  geefLeerpuntVrij: (leerpuntId: string) =>
    opdracht<Leerpunt>('POST', `${V1}/leerpunten/${leerpuntId}/vrijgaven`, { herkenbaar: false }),
  leerpunten: (signal?: AbortSignal) => lees<Lijst<Leerpunt>>(`${V1}/leerpunten?pageSize=100`, signal),
  mijnWerk: (signal?: AbortSignal) => lees<MijnWerkEvaluatie>(`${V1}/mijn-werk`, signal),

  openUitnodiging: (geheim: string) =>
    opdracht<{ duur: string; van: string; verlooptOp: string }>('POST', `${V1}/uitnodigingen/_openen`, { geheim }),
  vraagCode: (geheim: string) => opdracht<void>('POST', `${V1}/uitnodigingen/_code`, { geheim }),
  bevestig: (geheim: string, code: string) => opdracht<void>('POST', `${V1}/uitnodigingen/_bevestigen`, { geheim, code }),
  uitnodiging: (signal?: AbortSignal) => lees<Uitnodiging>(huidige, signal),
  bewaarAntwoorden: (antwoorden: Antwoord[]) => opdracht<Uitnodiging>('PUT', `${huidige}/antwoorden`, { antwoorden }),
  verstuurBijdrage: () => opdracht<Uitnodiging>('POST', `${huidige}/bijdragen`, {}),
  meldAf: (reactie?: string) => opdracht<Uitnodiging>('POST', `${huidige}/afmeldingen`, { reactie }),
};
