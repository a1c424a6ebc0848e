import type { ActieStatus, Caserol, CasusStatus, Gezag, Niveau } from '@/api/gezinsplan';
import type { ActieStand } from '@/ui/Actie';
import type { StatusSoort } from '@/ui/Status';

/** Codes of the services in the words of the screen. */
export const LEEFGEBIED: Record<string, string> = {
  OPVOEDEN_ONTWIKKELING: 'opvoeden en ontwikkeling', SCHOOL_LEREN: 'school en leren', GEZIN_RELATIES: 'gezin en relaties',
  VEILIGHEID: 'veiligheid', GEZONDHEID_LICHAAM: 'gezondheid van het lichaam', GEZONDHEID_GEEST: 'gezondheid van de geest',
  GELD_SCHULDEN: 'geld en schulden', WERK_DAGBESTEDING: 'werk en dagbesteding', WONEN: 'wonen',
  SOCIAAL_NETWERK: 'familie en vrienden', VRIJE_TIJD: 'vrije tijd', POLITIE_JUSTITIE: 'politie en justitie',
};

export const GEZINSROL: Record<string, string> = {
  OUDER: 'Ouder', STIEFOUDER: 'Stiefouder', PARTNER: 'Partner', KIND: 'Kind', GROOTOUDER: 'Opa of oma', FAMILIE: 'Familie', ANDERS: 'Iemand anders',
};

export const GEZAG: Record<Gezag, string> = { JA: 'Ja', NEE: 'Nee', ONBEKEND: 'Dat weten wij nog niet', NVT: 'Niet van toepassing' };

export const CASEROL: Record<Caserol, string> = {
  ZORGCOORDINATOR: 'zorgcoördinator', WIJKTEAMMEDEWERKER: 'wijkteam', PARTNER: 'helpt mee', GEZINSLID: 'gezin', NETWERK: 'familie of vrienden',
};

export const NIVEAU: Record<Niveau, string> = { LEEST_MEE: 'Leest mee', WEET_DAT: 'Weet dat het er is', ZIET_NIETS: 'Ziet niets' };

export const GRONDSLAG: Record<string, string> = {
  WETTELIJKE_TAAK: 'Een wettelijke taak, zoals school of jeugdhulp',
  BEHANDELRELATIE: 'Behandelt iemand van het gezin, zoals de huisarts',
  TOESTEMMING: 'Het gezin geeft toestemming',
};

export const CATEGORIE: Record<string, string> = {
  GEZIN: 'Wie er in het gezin zijn', PLAN: 'Wensen, doelen en acties', BESLUITEN: 'Verzoeken en besluiten', VEILIGHEID: 'Veiligheid',
  WERKAANTEKENINGEN: 'Werkaantekeningen',
};

export const FUNCTIE: Record<string, string> = {
  wijkteammedewerker: 'Wijkteammedewerker', teamleider: 'Teamleider', tafelvoorzitter: 'Voorzitter van de maatwerktafel',
  tafelmedewerker: 'Medewerker van de maatwerktafel', beleidsmedewerker: 'Beleidsmedewerker', partner: 'Partner',
  gezinslid: 'Gezinslid', fg: 'Let op de privacy (FG)', beheerder: 'Functioneel beheerder',
};

export const CASUSSTATUS: Record<CasusStatus, { s: StatusSoort; tekst: string }> = {
  AANGEMELD: { s: 'open', tekst: 'Aangemeld' },
  VRAAGVERHELDERING: { s: 'bezig', tekst: 'Wij leren elkaar kennen' },
  PLAN_IN_OPBOUW: { s: 'bezig', tekst: 'Wij maken het plan' },
  WACHT_OP_AKKOORD: { s: 'wacht', tekst: 'Wacht op akkoord' },
  IN_UITVOERING: { s: 'bezig', tekst: 'Plan in uitvoering' },
  IN_EVALUATIE: { s: 'bezig', tekst: 'Wij kijken samen terug' },
  AFGESLOTEN: { s: 'klaar', tekst: 'Afgesloten' },
  NAZORG: { s: 'klaar', tekst: 'Afgesloten, wij bellen nog' },
  EINDE: { s: 'klaar', tekst: 'Afgesloten' },
  NIET_GESTART: { s: 'uit', tekst: 'Niet gestart' },
  OVERGEDRAGEN: { s: 'uit', tekst: 'Overgedragen' },
};

export const ACTIESTATUS: Record<ActieStatus, { stand: ActieStand; tekst: string }> = {
  OPEN: { stand: 'open', tekst: 'Nog te doen' },
  BEZIG: { stand: 'bezig', tekst: 'Bezig' },
  KLAAR: { stand: 'klaar', tekst: 'Klaar' },
  NIET_GELUKT: { stand: 'uit', tekst: 'Niet gelukt' },
  VAST: { stand: 'vast', tekst: 'Zit vast' },
};

export const ORGANISATIESOORT: Record<string, string> = {
  WIJKTEAM: 'Wijkteam', GEMEENTE: 'Gemeente', HUISARTS: 'Huisartsenpraktijk', ONDERWIJS: 'Onderwijs', OPVOEDSTEUN: 'Opvoedsteun',
  JEUGDGEZONDHEIDSZORG: 'Jeugdgezondheidszorg', LEERPLICHT: 'Leerplicht', JEUGDHULP: 'Jeugdhulp', GGZ: 'Geestelijke gezondheidszorg',
  LVB_ZORG: 'Zorg bij een beperking', CLIENTONDERSTEUNING: 'Onafhankelijke steun', MAATSCHAPPELIJK_WERK: 'Maatschappelijk werk',
  SCHULDHULP: 'Schuldhulp', VERSLAVINGSZORG: 'Verslavingszorg', WELZIJN: 'Welzijn', WONINGCORPORATIE: 'Woningcorporatie',
  GECERTIFICEERDE_INSTELLING: 'Jeugdbescherming', ANDERS: 'Anders',
};

export const REGELSOORT: Record<string, string> = {
  WET: 'Wet', VERORDENING: 'Verordening', BELEIDSREGEL: 'Beleidsregel', WERKINSTRUCTIE: 'Werkinstructie', CONTRACT: 'Contract',
  GEWOONTE: 'Gewoonte, staat nergens op papier',
};
