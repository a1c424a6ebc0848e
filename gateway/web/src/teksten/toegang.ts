/** Who takes part, and who sees what. */
const basis = {
  lead: 'U bepaalt wie wat ziet. Tik op een vakje om het te veranderen.',
  leadPro: 'Het gezin bepaalt wie wat ziet. U verandert het hier als zij dat willen.',
  leadLezen: 'Hier staat wie meedoet, en wie wat ziet.',
  matrix: 'Wie ziet welk deel van ons plan?',
  matrixPro: 'Wie ziet welk deel van het plan?',
  deel: 'Deel van het plan',
  wens: 'Onze wens en het hele plan',
  wensPro: 'De wens en het hele plan',
  besluiten: 'Verzoeken en besluiten',
  doel: (n: number, zin: string) => `Doel ${n}: ${zin}`,
  hoelang: 'Hoelang',
  zolang: 'Zolang het plan loopt',
  tot: (dag: string) => `Tot ${dag}`,
  ziet: (naam: string) => `Dit ziet ${naam}`,
  kiesPersoon: 'Kies een persoon',
  kies: (naam: string, deel: string) => `${naam}, ${deel}`,
  veranderd: (naam: string, wat: string) => `${naam}: ${wat.toLowerCase()}.`,
  meedoen: 'Wie doen er mee?',
  niemand: 'Er doet nog niemand mee van buiten het gezin.',
  waarom: (doel: string) => `Waarom: ${doel}`,
  grond: (g: string) => `Mag, want: ${g.charAt(0).toLowerCase()}${g.slice(1)}.`,
  stop: 'Stop de toegang',
  stopKort: 'Stop',
  stopNaam: (naam: string) => `Stop de toegang van ${naam}`,
  stopKop: (naam: string) => `Stopt u de toegang van ${naam}?`,
  stopUitleg: 'Het plan gaat bij deze persoon meteen dicht.',
  stopKnop: 'Stop de toegang',
  gestopt: (naam: string) => `De toegang van ${naam} is gestopt.`,
  gestoptRegel: 'Doet niet meer mee. Ziet niets meer.',
  uitleg: 'Stopt u de toegang? Dan gaat het plan bij die persoon meteen dicht.',
  annuleer: 'Annuleer',
};

export type ToegangTeksten = typeof basis;

const je: Partial<ToegangTeksten> = {
  lead: 'Jij bepaalt wie wat ziet. Tik op een vakje om het te veranderen.',
  stopKop: (naam) => `Stop je de toegang van ${naam}?`,
  uitleg: 'Stop je de toegang? Dan gaat het plan bij die persoon meteen dicht.',
};

export const toegangTeksten = (aanspreek: 'u' | 'je'): ToegangTeksten => (aanspreek === 'je' ? { ...basis, ...je } : basis);

export const uitnodigen = {
  knop: 'Nodig iemand uit',
  kop: 'Wie nodigt u uit?',
  zoek: 'Zoek op naam of organisatie',
  zoekHulp: 'Wij zoeken in het adresboek van de gemeente.',
  gevonden: (n: number) => (n === 1 ? '1 persoon gevonden' : `${n} mensen gevonden`),
  niets: 'Wij vinden niemand met deze naam.',
  wie: 'Kies wie u bedoelt',
  wieMist: 'Kies wie u uitnodigt.',
  waarom: 'Waarom doet deze persoon mee?',
  waaromHulp: 'Bijvoorbeeld: helpt Tijn op school.',
  waaromMist: 'Schrijf op waarom deze persoon meedoet.',
  grondslag: 'Waarom mag dit?',
  grondslagMist: 'Kies waarom dit mag.',
  wat: 'Wat mag deze persoon lezen?',
  watMist: 'Kies wat deze persoon mag lezen.',
  opties: {
    plan: { label: 'Het hele plan', hulp: 'Wensen, doelen en acties.' },
    doelen: { label: 'Alleen een paar doelen', hulp: 'U kiest welke.' },
    weet: { label: 'Weet dat er een plan is', hulp: 'Leest niet mee.' },
  },
  doelen: 'Welke doelen?',
  doelenMist: 'Kies welke doelen deze persoon mag lezen.',
  besluiten: 'Mag ook verzoeken en besluiten lezen',
  tot: 'Tot wanneer?',
  totHulp: 'Laat leeg als het mag zolang het plan loopt.',
  voorbij: 'Deze datum is al voorbij. Kies een latere dag.',
  verstuur: 'Nodig uit',
  klaar: (naam: string) => `${naam} is uitgenodigd.`,
};

export const bekijkAls = {
  vooraf: 'Bekijk wat deze persoon ziet',
  bekijk: (naam: string) => `Bekijk wat ${naam} ziet`,
  kop: (naam: string) => `Dit ziet ${naam}`,
  uitleg: 'Zo ziet het plan er voor deze persoon uit. Kijken verandert niets.',
  nietsKop: 'Deze persoon weet alleen dat er een plan is',
  niets: 'Wat erin staat, ziet deze persoon niet.',
  sluit: 'Sluit',
};
