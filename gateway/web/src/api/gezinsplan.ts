import { lees, lijstPad, opdracht, zoekIn, type Lijst, type Persoon } from './http';
import type { Overleg, OverlegInCasus } from './overleg';

export type Caserol = 'ZORGCOORDINATOR' | 'WIJKTEAMMEDEWERKER' | 'PARTNER' | 'GEZINSLID' | 'NETWERK';
export type CasusStatus =
  | 'AANGEMELD' | 'VRAAGVERHELDERING' | 'PLAN_IN_OPBOUW' | 'WACHT_OP_AKKOORD' | 'IN_UITVOERING'
  | 'IN_EVALUATIE' | 'AFGESLOTEN' | 'NAZORG' | 'EINDE' | 'NIET_GESTART' | 'OVERGEDRAGEN';
export type ActieStatus = 'OPEN' | 'BEZIG' | 'KLAAR' | 'NIET_GELUKT' | 'VAST';
export type BlokkadeSoort = 'REGEL' | 'WACHTEN' | 'GEZIN' | 'ANDERS';
export type Niveau = 'LEEST_MEE' | 'WEET_DAT' | 'ZIET_NIETS';
export type VerzoekStand = 'CONCEPT' | 'INGEDIEND' | 'VRAAG' | 'GEAGENDEERD' | 'BESLOTEN' | 'INGETROKKEN';
export type Gezag = 'JA' | 'NEE' | 'ONBEKEND' | 'NVT';

export interface CasusKop {
  id: string;
  naam: string;
  status: CasusStatus;
  zorgcoordinator?: Persoon | null;
  eigenCaserol?: Caserol | null;
  aantalVast: number;
  evaluatiedatum?: string | null;
  aangemeldOp: string;
  eersteContactOp?: string | null;
  laatstGewijzigdOp: string;
}

export interface GewijzigdDoor { naam: string; op: string }

export interface Gezinslid {
  id: string;
  versie: number;
  naam: string;
  rol: string;
  geboortedatum?: string | null;
  leeftijd?: number | null;
  gezag?: Gezag | null;
  persoonId?: string | null;
}

export interface Wens {
  id: string;
  versie: number;
  tekst: string;
  vanNaam: string;
  vanGezinslidId?: string | null;
  vastgelegdDoor: Persoon;
  vastgelegdOp: string;
  /** Who wrote these words instead of earlier ones. */
  gewijzigdDoor?: GewijzigdDoor | null;
}

export interface Verantwoordelijke {
  soort: 'GEZINSLID' | 'PROFESSIONAL' | 'NETWERK';
  naam: string;
  persoonId?: string | null;
  gezinslidId?: string | null;
}

export interface VerzoekVerwijzing {
  id: string;
  stand: VerzoekStand;
  tafeldatum?: string | null;
  beslisUiterlijk?: string | null;
  besluit?: string | null;
}

export interface Blokkade {
  id: string;
  soort: BlokkadeSoort;
  regelId?: string | null;
  omschrijving: string;
  gemeldDoor: Persoon;
  gemeldOp: string;
  verzoek?: VerzoekVerwijzing | null;
  opgehevenOp?: string | null;
  uitkomst?: string | null;
}

export interface Actie {
  id: string;
  versie: number;
  verantwoordelijke: Verantwoordelijke;
  wat: string;
  uiterlijk?: string | null;
  status: ActieStatus;
  nietGeluktReden?: string | null;
  blokkade?: Blokkade | null;
  uitBesluit?: { verzoekId: string; voorwaardeId: string } | null;
  uitOverleg?: { overlegId: string; datum: string } | null;
  gewijzigdDoor?: GewijzigdDoor | null;
}

/** What someone gets who only knows that a goal exists. */
export interface DoelDat { id: string; nummer: number; alleenDat: true; acties?: undefined }

export interface Doel {
  id: string;
  versie: number;
  nummer: number;
  alleenDat?: false | null;
  zin: string;
  vanNaam: string;
  leefgebied: string;
  cijferStart?: number | null;
  cijferNu?: number | null;
  bereikt?: boolean;
  acties: Actie[];
  werkaantekening?: { tekst: string; door: Persoon; versie: number } | null;
}

export interface Betrokkene {
  id: string;
  versie: number;
  persoon: Persoon;
  caserol: Caserol;
  doelomschrijving: string;
  grondslag: string;
  categorieen: string[];
  omvang: { onderdeel: string; niveau: Niveau }[];
  vanaf: string;
  tot?: string | null;
  actief: boolean;
}

/** That something changed at a partner, and when its system told us. */
export interface Partnerbericht {
  id: string;
  organisatie: string;
  soort: 'TRAJECT_GESTART' | 'TRAJECT_GESTOPT' | 'AFSPRAAK_GEWIJZIGD' | 'DOSSIER_GEWIJZIGD';
  datum?: string | null;
  dataref?: string | null;
  op: string;
}

export interface CasusWeergave {
  id: string;
  versie: number;
  naam: string;
  status: CasusStatus;
  aangemeldOp: string;
  eersteContactOp?: string | null;
  aanleiding?: string | null;
  gezinsleden: Gezinslid[];
  wensen: Wens[];
  doelen: (Doel | DoelDat)[];
  losseActies: Actie[];
  betrokkenen: Betrokkene[];
  /** Newest first; absent from a service that is older than this page. */
  partnerberichten?: Partnerbericht[];
  zorgcoordinator?: Persoon | null;
  /** In order of asking; absent from a service that is older than this page. */
  overdrachten?: Overdracht[];
  overleggen?: Overleg[];
  evaluatiedatum?: string | null;
  akkoorden: { gezinslidId: string; naam: string; op: string; planversie: number; redenGeen?: string | null }[];
  veiligheidscheckOp?: string | null;
  planversie: number;
  vastgesteld: boolean;
  afsluiting?: Afsluiting | null;
  heropeningen: { op: string; reden: string; door: Persoon; eerder: Afsluiting }[];
  mag: string[];
  gewijzigdDoor?: GewijzigdDoor | null;
}

export interface Overdracht {
  id: string;
  aan: Persoon;
  notitie: string;
  door: Persoon;
  op: string;
  stand: 'GEVRAAGD' | 'AANGENOMEN' | 'AFGEWEZEN' | 'INGETROKKEN';
  antwoord?: string | null;
}

interface Afsluiting {
  op: string; nazorgdatum: string; wieBelJe: string; terugblik: string; nazorg: { op: string; hoeGaatHet: string; door: Persoon }[];
}

export interface MijnWerkGezinsplan {
  /** Absent from a service that is older than this page. */
  gevraagd?: { casusId: string; casusNaam: string; overdracht: Overdracht }[];
  eigenActies: ActieInCasus[];
  vast: ActieInCasus[];
  nieuweAanmeldingen: CasusKop[];
  beloofdDoorAnderen: ActieInCasus[];
  gezinnen: CasusKop[];
  overleggen?: OverlegInCasus[];
  nazorg?: { casusId: string; casusNaam: string; datum: string }[];
}
export interface ActieInCasus { casusId: string; casusNaam: string; actie: Actie }

export interface Mens {
  id: string;
  naam: string;
  organisatieId?: string | null;
  organisatie?: string | null;
  functie: string;
}
export interface Organisatie { id: string; naam: string; soort: string }

export interface GezinAanmelden {
  naam?: string;
  aanleiding: string;
  gezinsleden: { naam: string; rol: string; geboortedatum?: string; gezag?: Gezag; persoonId?: string }[];
  eersteActie?: { wat: string; uiterlijk?: string };
}

export interface DeelnameInvoer {
  persoonId: string;
  caserol: Caserol;
  doelomschrijving: string;
  grondslag: string;
  categorieen: string[];
  omvang: { onderdeel: string; niveau: Niveau }[];
  tot?: string;
}
export interface VerantwoordelijkeInvoer {
  soort: Verantwoordelijke['soort'];
  persoonId?: string;
  gezinslidId?: string;
  naam?: string;
}
export interface ActieInvoer {
  doelId?: string;
  wat: string;
  verantwoordelijke: VerantwoordelijkeInvoer;
  uiterlijk?: string;
}

const V1 = '/gezinsplan/v1';
const casus = (id: string) => `${V1}/casussen/${id}`;

export const gezinsplan = {
  casussen: (zoek?: string, page = 1, signal?: AbortSignal) =>
    zoekIn<CasusKop>(`${V1}/casussen`, zoek, { page, pageSize: 50 }, signal),
  casus: (id: string, signal?: AbortSignal) => lees<CasusWeergave>(casus(id), signal),
  mijnWerk: (signal?: AbortSignal) => lees<MijnWerkGezinsplan>(`${V1}/mijn-werk`, signal),
  mensen: (zoek?: string, signal?: AbortSignal) =>
    zoekIn<Mens>(`${V1}/mensen`, zoek, { pageSize: 50 }, signal),
  organisaties: (signal?: AbortSignal) => lees<Lijst<Organisatie>>(lijstPad(`${V1}/organisaties`, { pageSize: 100 }), signal),

  meldAan: (invoer: GezinAanmelden) => opdracht<CasusWeergave>('POST', `${V1}/casussen`, invoer),
  voegGezinslidToe: (id: string, invoer: { naam: string; rol: string; geboortedatum?: string; gezag?: Gezag }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/gezinsleden`, invoer),
  schrijfWens: (id: string, invoer: { tekst: string; vanGezinslidId?: string; vanNaam?: string }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/wensen`, invoer),
  wijzigWens: (id: string, w: Wens, tekst: string) =>
    opdracht<CasusWeergave>('PUT', `${casus(id)}/wensen/${w.id}`, { tekst }, w.versie),
  voegDoelToe: (id: string, invoer: { zin: string; leefgebied: string; vanGezinslidId?: string; vanNaam?: string; cijferStart?: number }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/doelen`, invoer),
  wijzigDoel: (id: string, d: Doel, invoer: { zin: string; leefgebied: string }) =>
    opdracht<CasusWeergave>('PUT', `${casus(id)}/doelen/${d.id}`, invoer, d.versie),
  geefCijfer: (id: string, d: Doel, cijfer: number) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/doelen/${d.id}/cijfers`, { cijfer }, d.versie),
  /** Version 0: there was no note yet. */
  schrijfWerkaantekening: (id: string, doelId: string, tekst: string, versie: number) =>
    opdracht<CasusWeergave>('PUT', `${casus(id)}/doelen/${doelId}/werkaantekening`, { tekst }, versie),
  spreekActieAf: (id: string, invoer: ActieInvoer) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/acties`, invoer),
  wijzigActie: (id: string, a: Actie, invoer: Omit<ActieInvoer, 'doelId'>) =>
    opdracht<CasusWeergave>('PUT', `${casus(id)}/acties/${a.id}`, invoer, a.versie),
  zetStatus: (id: string, a: Pick<Actie, 'id' | 'versie'>, status: ActieStatus, reden?: string) =>
    opdracht<CasusWeergave>('PUT', `${casus(id)}/acties/${a.id}/status`, { status, reden }, a.versie),
  meldBlokkade: (id: string, a: Actie, invoer: { soort: BlokkadeSoort; regelId?: string; omschrijving: string }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/acties/${a.id}/blokkades`, invoer, a.versie),
  hefBlokkadeOp: (id: string, a: Actie, blokkadeId: string) =>
    opdracht<CasusWeergave>('DELETE', `${casus(id)}/acties/${a.id}/blokkades/${blokkadeId}`, undefined, a.versie),
  nodigUit: (id: string, invoer: DeelnameInvoer) => opdracht<CasusWeergave>('POST', `${casus(id)}/betrokkenen`, invoer),
  /** The plan as somebody would see it on these terms. */
  bekijkAls: (id: string, invoer: DeelnameInvoer) => opdracht<CasusWeergave>('POST', `${casus(id)}/betrokkenen/_bekijk`, invoer),
  stopToegang: (id: string, b: Betrokkene) =>
    opdracht<CasusWeergave>('DELETE', `${casus(id)}/betrokkenen/${b.id}`, undefined, b.versie),
  wijsCoordinatorAan: (id: string, wie: { betrokkeneId?: string; gezinslidId?: string }, versie: number) =>
    opdracht<CasusWeergave>('PUT', `${casus(id)}/zorgcoordinator`, wie, versie),
  draagOver: (id: string, invoer: { betrokkeneId: string; notitie: string }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/overdrachten`, invoer),
  beantwoordOverdracht: (id: string, overdrachtId: string, invoer: { neemtAan: boolean; antwoord?: string }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/overdrachten/${overdrachtId}/antwoorden`, invoer),
  trekOverdrachtIn: (id: string, overdrachtId: string) =>
    opdracht<CasusWeergave>('DELETE', `${casus(id)}/overdrachten/${overdrachtId}`),
  checkVeiligheid: (id: string, uitkomst: string) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/veiligheidschecks`, { uitkomst }),
  planEvaluatie: (id: string, datum: string, versie: number) =>
    opdracht<CasusWeergave>('PUT', `${casus(id)}/evaluatiedatum`, { datum }, versie),
  geefAkkoord: (id: string, invoer: { gezinslidId: string; redenGeen?: string }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/akkoorden`, invoer),
  stelPlanVast: (id: string) => opdracht<CasusWeergave>('POST', `${casus(id)}/plan-vaststellingen`, {}),
  legContactVast: (id: string) => opdracht<CasusWeergave>('POST', `${casus(id)}/eerste-contacten`, {}),
  sluitAf: (id: string, invoer: { terugblik: string; nazorgdatum: string; wieBelJe: string }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/afsluitingen`, invoer),
  geefNazorg: (id: string, invoer: { hoeGaatHet: string; volgende?: string }) =>
    opdracht<CasusWeergave>('POST', `${casus(id)}/nazorgcontacten`, invoer),
  heropen: (id: string, reden: string) => opdracht<CasusWeergave>('POST', `${casus(id)}/heropeningen`, { reden }),

  voegMensToe: (invoer: { id: string; naam: string; organisatieId?: string; functie: string }) =>
    opdracht<Mens>('POST', `${V1}/mensen`, invoer),
  voegOrganisatieToe: (invoer: { id?: string; naam: string; soort: string }) =>
    opdracht<Organisatie>('POST', `${V1}/organisaties`, invoer),
};

