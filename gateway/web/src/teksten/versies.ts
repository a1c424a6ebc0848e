import { opsomming } from '@/lib/tekst';
import type { Deel, Planverschil } from '@/api/planversies';

/** The plan as it was each time that it was fixed. */
const basis = {
  titel: 'Versies van het plan',
  ingang: 'Versies van het plan',
  terug: 'Terug naar het plan',
  alle: 'Alle versies',
  uitleg: 'Elke keer dat het plan wordt vastgesteld, bewaren wij wat er dan in staat. Daar verandert niets meer aan.',
  leegKop: 'Er is nog geen versie',
  leeg: 'Stellen wij het plan samen vast, dan staat het daarna hier. Zo kunt u altijd teruglezen wat is afgesproken.',
  naam: (n: number) => `Versie ${n}`,
  van: (n: number, dag: string) => `Versie ${n}, ${dag}`,
  door: (wie: string) => `Vastgesteld door ${wie}.`,
  akkoord: (wie: string[]) => `Akkoord: ${opsomming(wie)}.`,
  geenAkkoord: (wie: string, waarom: string) => `Geen akkoord van ${wie}. Waarom: ‘${waarom}’`,
  lees: (n: number) => `Lees versie ${n}`,
  metNu: 'Vergelijk met nu',
  metEerder: (eerder: number) => `Vergelijk met versie ${eerder}`,
  band: (dag: string) => `Zo was het plan op ${dag}`,
  bandUitleg: (n: number) => `Dit is versie ${n}. Hier verandert niets meer aan.`,
  print: 'Print deze bladzijde',
  doelen: 'Doelen en acties van toen',
  doelenGezin: 'Waar wij toen aan werkten',
  geenDoelen: 'U ziet geen doelen uit deze versie.',
  los: 'Andere acties',
  mensen: 'Wie deden er mee',
  akkoordKop: 'Wie was het ermee eens',
  terugkijken: 'Wanneer samen terugkijken',
  vastOp: (waarop: string) => `Zat vast: ${waarop}`,
  alleenDat: 'U weet dat dit doel er was. Wat erin stond, ziet u niet.',
  vergelijk: {
    titel: 'Wat is er veranderd?',
    tussen: (eerst: string, nu: string) => `Eerst: ${eerst}. Daarna: ${nu}.`,
    nu: 'het plan zoals het nu is',
    kiesEerst: 'Eerst',
    kiesDaarna: 'Daarna',
    kiesNu: 'Het plan zoals het nu is',
    kies: 'Kies wat u vergelijkt',
    gelijk: 'Er is niets veranderd',
    gelijkTekst: 'Wat er toen stond, staat er nog precies zo.',
    gelijkDeel: 'Dit gaat over wat u van het plan ziet.',
    aantal: (n: number) => (n === 1 ? 'Er is 1 ding veranderd.' : `Er zijn ${n} dingen veranderd.`),
    eerst: 'Eerst',
    daarna: 'Daarna',
    weg: 'weggehaald:',
    erbij: 'erbij gezet:',
    einde: 'tot hier.',
    soort: { ERBIJ: 'Erbij', WEG: 'Weg', ANDERE_WOORDEN: 'Andere woorden', ANDERS: 'Anders' } satisfies Record<Planverschil['soort'], string>,
    deel: {
      WENS: 'De wensen', DOEL: 'De doelen', ACTIE: 'De acties', MENS: 'Wie meedoen', AKKOORD: 'Wie het ermee eens is', TERUGKIJKEN: 'Samen terugkijken',
    } satisfies Record<Deel, string>,
  },
};

export type VersieTeksten = typeof basis;

const je: Partial<VersieTeksten> = {
  leeg: 'Stellen wij het plan samen vast, dan staat het daarna hier. Zo kun je altijd teruglezen wat is afgesproken.',
  geenDoelen: 'Je ziet geen doelen uit deze versie.',
  alleenDat: 'Je weet dat dit doel er was. Wat erin stond, zie je niet.',
  vergelijk: { ...basis.vergelijk, kies: 'Kies wat je vergelijkt', gelijkDeel: 'Dit gaat over wat je van het plan ziet.' },
};

export const versieTeksten = (aanspreek: 'u' | 'je'): VersieTeksten => (aanspreek === 'je' ? { ...basis, ...je } : basis);
