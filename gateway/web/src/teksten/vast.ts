/** An action is stuck: three steps. */
const basis = {
  titel: 'Actie zit vast',
  terug: (gezin: string) => `Terug naar ${gezin}`,
  stappen: ['Wat houdt u tegen?', 'Wat is er nodig?', 'Controleren'],
  stappenNaam: 'Stappen',
  kop1: 'Deze actie zit vast. Wat houdt u tegen?',
  kop2: 'Wat is er nodig?',
  kop3: 'Klopt dit zo?',
  deActie: 'De actie',
  kies: 'Kies wat het beste past',
  soortMist: 'Kies wat u tegenhoudt.',
  soorten: {
    REGEL: { label: 'Een regel', hulp: 'Een wet, beleid, contract of werkafspraak staat in de weg. Twijfelt u? Kies dit ook.' },
    WACHTEN: { label: 'Wachten op iemand', hulp: 'Iemand heeft iets beloofd, maar het is er nog niet.' },
    GEZIN: { label: 'Het lukt het gezin nu niet', hulp: 'Dan passen wij de actie samen aan.' },
    ANDERS: { label: 'Iets anders', hulp: '' },
  },
  regel: 'Welke regel is het?',
  regelHulp: 'Schrijf het in uw eigen woorden. Wij zoeken mee.',
  gevonden: (n: number) => (n === 0 ? 'Wij vinden geen regel met deze woorden.' : n === 1 ? '1 regel gevonden' : `${n} regels gevonden`),
  weetNiet: 'Ik weet niet welke regel het is',
  welkeMist: 'Kies een regel, of kies dat u het niet weet.',
  welke: 'Kies de regel',
  verzoeken: (n: number) => (n === 1 ? '1 eerder verzoek dit jaar' : `${n} eerdere verzoeken dit jaar`),
  besloten: 'Lees wat toen is besloten',
  omschrijving: 'Wat gebeurt er nu niet, en wat is er nodig?',
  omschrijvingHulp: 'Noem wat er moet lukken. Het gezin leest dit ook.',
  omschrijvingMist: 'Schrijf op wat de actie tegenhoudt.',
  daarna: 'Dit gebeurt er daarna',
  daarnaRegel: 'Wij maken een verzoek voor de maatwerktafel en vullen alvast in wat wij weten. U leest alles na voordat u het verstuurt.',
  daarnaAnders: 'De actie staat dan op ‘zit vast’. Iedereen die meedoet, zoekt mee naar een andere weg.',
  gezinZiet: (namen: string) => `${namen} zien dat de actie vastzit, en waarom.`,
  gezinZietEen: (naam: string) => `${naam} ziet dat de actie vastzit, en waarom.`,
  verder: 'Verder',
  vorige: 'Vorige',
  annuleer: 'Annuleer',
  verander: 'Verander',
  meld: 'Meld dat de actie vastzit',
  feiten: { soort: 'Wat houdt u tegen', regel: 'Welke regel', nodig: 'Wat is er nodig' },
  gemeld: 'De actie staat op vast.',
  nietMeer: 'Deze actie staat niet (meer) in het plan.',
};

export type VastTeksten = typeof basis;

const je: Partial<VastTeksten> = {
  stappen: ['Wat houdt je tegen?', 'Wat is er nodig?', 'Controleren'],
  kop1: 'Deze actie zit vast. Wat houdt je tegen?',
  soortMist: 'Kies wat je tegenhoudt.',
  soorten: { ...basis.soorten, REGEL: { label: 'Een regel', hulp: 'Een wet, beleid, contract of afspraak staat in de weg. Twijfel je? Kies dit ook.' } },
  regelHulp: 'Schrijf het in je eigen woorden. Wij zoeken mee.',
  welkeMist: 'Kies een regel, of kies dat je het niet weet.',
  daarnaRegel: 'Wij maken een verzoek voor de maatwerktafel en vullen alvast in wat wij weten. Je hulpverlener leest alles na.',
  feiten: { soort: 'Wat houdt je tegen', regel: 'Welke regel', nodig: 'Wat is er nodig' },
};

export const vastTeksten = (aanspreek: 'u' | 'je'): VastTeksten => (aanspreek === 'je' ? { ...basis, ...je } : basis);

/** The action can go on, but the request that came of it is still there. */
export const nietMeerVast = {
  kop: 'De actie in het plan zit niet meer vast.',
  uitleg: 'Is dit verzoek nog nodig? Als het niet meer nodig is, kunt u het stoppen.',
};
