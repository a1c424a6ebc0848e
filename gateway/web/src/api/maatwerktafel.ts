import type { VerzoekStand } from './gezinsplan';
import { lees, lijstPad, opdracht, zoekIn, type Lijst, type Persoon } from './http';

export type RegelSoort = 'WET' | 'VERORDENING' | 'BELEIDSREGEL' | 'WERKINSTRUCTIE' | 'CONTRACT' | 'GEWOONTE';
export type BesluitSoort =
  | 'TOEGEKEND' | 'TOEGEKEND_ONDER_VOORWAARDEN' | 'AFGEWEZEN' | 'AANGEHOUDEN' | 'KAN_BINNEN_DE_REGEL' | 'DOORGELEID';
export type JuridischeGrond = 'HARDHEIDSCLAUSULE' | 'AFWIJKEN_BELEIDSREGEL' | 'ANDERS' | 'ONBEKEND';
export type PastBijBedoeling = 'JA' | 'DEELS' | 'NEE';

export interface Regel {
  id: string;
  versie: number;
  titel: string;
  soort: RegelSoort;
  bron: string;
  artikel?: string | null;
  eigenaar: string;
  bedoeling?: string | null;
  /** Absent where it is too small to show to this reader. */
  aantalVerzoeken12Maanden?: number | null;
  aantalLeerpunten: number;
  signaal?: { id: string; stand: string } | null;
}
export type RegelInvoer = Pick<Regel, 'titel' | 'soort' | 'bron' | 'artikel' | 'eigenaar' | 'bedoeling'>;

export interface VerzoekKop {
  id: string;
  casusId?: string;
  titel: string;
  regelTitel?: string | null;
  stand: VerzoekStand;
  urgentie: string;
  ingediendOp?: string | null;
  beslisUiterlijk?: string | null;
  tafeldatum?: string | null;
  besluit?: BesluitSoort | null;
  indiener: Persoon;
}

export interface Kosten {
  arm: 'DOORMODDEREN' | 'DOORBREKEN';
  omschrijving: string;
  betaler: string;
  bedrag: number;
  per: 'EENMALIG' | 'MAAND';
  maanden?: number | null;
}

export interface Vraag {
  id: string;
  tekst: string;
  door: Persoon;
  op: string;
  antwoord?: string | null;
  beantwoordOp?: string | null;
}

export interface Besluit {
  besluit: BesluitSoort;
  motivering: string;
  voorwaarden: { id: string; tekst: string; persoon?: Persoon | null; uiterlijk?: string | null }[];
  bedrag?: number | null;
  geldigTot?: string | null;
  uitvoerder?: string | null;
  isBeschikking: boolean;
  bezwaarTot?: string | null;
  ondertekenaar: Persoon;
  genomenOp: string;
  bekendgemaaktOp?: string | null;
}

export interface BesluitInvoer {
  besluit: BesluitSoort;
  motivering: string;
  voorwaarden: { tekst: string; persoonId?: string; uiterlijk?: string }[];
  bedrag?: number;
  geldigTot?: string;
  uitvoerder?: string;
  isBeschikking: boolean;
}
export interface Ontwerpbesluit extends Partial<BesluitInvoer> { versie: number }

export interface Precedent {
  id: string;
  regelTitel: string;
  kern: string;
  besluit: BesluitSoort;
  kwartaal: string;
  effect?: string | null;
}

/** What the worker writes in the form; a concept may be half filled. */
export interface VerzoekFormulier {
  titel: string;
  urgentie: string;
  gezinInWoorden: string;
  gewenstEffect: string;
  pastBijBedoeling: PastBijBedoeling | null;
  alsJa: string;
  alsNee: string;
  gewensteOplossing: string;
  alGeprobeerd: string;
  juridischeGrond: JuridischeGrond | null;
  gezinAkkoord: { ja: boolean; inWoorden: string } | null;
  kosten: Kosten[];
}

export interface VerzoekWeergave extends VerzoekFormulier {
  id: string;
  versie: number;
  casusId: string;
  actieId?: string | null;
  /** Since when the action is not stuck any more: the request may not be needed. */
  blokkadeOpgehevenOp?: string | null;
  stand: VerzoekStand;
  regel?: Regel | null;
  indiener: Persoon;
  vooringevuld: string[];
  vragen: Vraag[];
  agendapunt?: { tafelId: string; datum: string; tijd: string } | null;
  termijn?: { beslisUiterlijk: string; artikel: string; dagenOver: number } | null;
  besluit?: Besluit | null;
  ontwerpbesluit?: Ontwerpbesluit | null;
  eerdereBesluiten: Precedent[];
  mag: string[];
}

export interface Tafel {
  id: string;
  datum: string;
  begin: string;
  eind: string;
  plaats: string;
  aantalPunten: number;
}
export interface TafelMetAgenda extends Tafel {
  agenda: { verzoekId: string; tijd: string; titel: string; stand: VerzoekStand }[];
}

export interface Signaal {
  id: string;
  versie?: number;
  regelId: string;
  regelTitel?: string;
  stand: string;
  aantal: number;
  gegevenOp?: string;
  antwoordUiterlijk?: string | null;
  reden?: string | null;
}

export interface MijnWerkTafel {
  teBeoordelen: VerzoekKop[];
  vragenAanMij: { verzoek: VerzoekKop; vraag: Vraag }[];
  concepten: VerzoekKop[];
  eerstvolgendeTafel?: Tafel | null;
  besluitenVoorMij: VerzoekKop[];
}

const V1 = '/maatwerktafel/v1';
const verzoek = (id: string) => `${V1}/verzoeken/${id}`;

export const maatwerktafel = {
  regels: (zoek?: string, signal?: AbortSignal) => lees<Lijst<Regel>>(lijstPad(`${V1}/regels`, { zoek, pageSize: 100 }), signal),
  regel: (id: string, signal?: AbortSignal) => lees<Regel>(`${V1}/regels/${id}`, signal),
  voegRegelToe: (invoer: RegelInvoer) => opdracht<Regel>('POST', `${V1}/regels`, invoer),
  wijzigRegel: (r: Regel, invoer: RegelInvoer) => opdracht<Regel>('PUT', `${V1}/regels/${r.id}`, invoer, r.versie),

  verzoeken: (filter: { stand?: string; regelId?: string } = {}, signal?: AbortSignal) =>
    lees<Lijst<VerzoekKop>>(lijstPad(`${V1}/verzoeken`, { ...filter, pageSize: 100 }), signal),
  verzoek: (id: string, signal?: AbortSignal) => lees<VerzoekWeergave>(verzoek(id), signal),
  maakVerzoek: (invoer: Partial<VerzoekFormulier> & { casusId: string; actieId?: string; regelId?: string; titel: string }) =>
    opdracht<VerzoekWeergave>('POST', `${V1}/verzoeken`, invoer),
  wijzigVerzoek: (v: Pick<VerzoekWeergave, 'id' | 'versie'>, invoer: VerzoekFormulier) =>
    opdracht<VerzoekWeergave>('PUT', verzoek(v.id), invoer, v.versie),
  dienIn: (id: string) => opdracht<VerzoekWeergave>('POST', `${verzoek(id)}/indieningen`, {}),
  stelVraag: (id: string, tekst: string) => opdracht<VerzoekWeergave>('POST', `${verzoek(id)}/vragen`, { tekst }),
  beantwoord: (id: string, vraagId: string, tekst: string) =>
    opdracht<VerzoekWeergave>('POST', `${verzoek(id)}/vragen/${vraagId}/antwoorden`, { tekst }),
  trekIn: (id: string, reden: string) => opdracht<VerzoekWeergave>('POST', `${verzoek(id)}/intrekkingen`, { reden }),
  agendeer: (id: string, tafelId: string) => opdracht<VerzoekWeergave>('POST', `${verzoek(id)}/agenderingen`, { tafelId }),
  bewaarOntwerp: (id: string, invoer: Partial<BesluitInvoer>, versie: number) =>
    opdracht<VerzoekWeergave>('PUT', `${verzoek(id)}/ontwerpbesluit`, invoer, versie),
  neemBesluit: (id: string, invoer: BesluitInvoer) => opdracht<VerzoekWeergave>('POST', `${verzoek(id)}/besluiten`, invoer),

  tafels: (signal?: AbortSignal) => lees<Lijst<Tafel>>(lijstPad(`${V1}/tafels`, { pageSize: 100 }), signal),
  tafel: (id: string, signal?: AbortSignal) => lees<TafelMetAgenda>(`${V1}/tafels/${id}`, signal),
  planTafel: (invoer: Omit<Tafel, 'id' | 'aantalPunten'>) => opdracht<TafelMetAgenda>('POST', `${V1}/tafels`, invoer),

  precedenten: ({ zoek, ...filter }: { regelId?: string; zoek?: string } = {}, signal?: AbortSignal) =>
    zoekIn<Precedent>(`${V1}/precedenten`, zoek, { ...filter, pageSize: 100 }, signal),
  signalen: (signal?: AbortSignal) => lees<Lijst<Signaal>>(`${V1}/signalen`, signal),
  signaal: (id: string, signal?: AbortSignal) => lees<Signaal>(`${V1}/signalen/${id}`, signal),
  zetSignaalstand: (s: Signaal, stand: string, reden: string) =>
    opdracht<Signaal>('PUT', `${V1}/signalen/${s.id}/stand`, { stand, reden }, s.versie),
  overzicht: <T = unknown>(signal?: AbortSignal) => lees<T>(`${V1}/overzicht`, signal),
  mijnWerk: (signal?: AbortSignal) => lees<MijnWerkTafel>(`${V1}/mijn-werk`, signal),
};
