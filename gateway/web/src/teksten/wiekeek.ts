/** Who looked at the plan, and why that was allowed. */
const basis = {
  kop: 'Wie keek in ons plan?',
  uitleg: 'U ziet hier wie uw plan heeft gelezen of veranderd, en waarom dat mocht.',
  periode: 'Periode',
  perioden: { week: 'Laatste 7 dagen', maand: 'Deze maand', vorige: 'Vorige maand', jaar: 'Laatste 12 maanden' },
  wie: 'Wie',
  iedereen: 'Iedereen',
  in: { week: 'In de laatste 7 dagen', maand: 'Deze maand', vorige: 'Vorige maand', jaar: 'In de laatste 12 maanden' },
  keek: (n: number) => (n === 1 ? 'keek' : 'keken'),
  mensen: (n: number) => (n === 0 ? 'niemand' : n === 1 ? '1 mens' : `${n} mensen`),
  vanBuiten: 'van buiten het gezin in uw plan.',
  keer: (n: number) => `${n} keer`,
  tegen: 'werd iemand tegengehouden.',
  nietTegen: 'Niemand werd tegengehouden.',
  vandaag: (dag: string) => `Vandaag, ${dag}`,
  onbekend: 'Naam nog niet bekend',
  schakel: 'Schakel',
  vanGezin: 'gezin',
  tegengehouden: 'Tegengehouden. Niets gezien.',
  tijden: (eerste: string, laatste: string) => `${eerste} en ${laatste}`,
  aantal: (n: number) => `${n} keer`,
  leegKop: 'Er keek niemand',
  leeg: 'In deze tijd heeft niemand uw plan gelezen of veranderd.',
  toonMeer: 'Toon meer',
  print: 'Print deze lijst',
  magNu: 'Wie mag nu kijken?',
  magNiemand: 'Niemand van buiten het gezin.',
  tot: (dag: string) => `tot ${dag}`,
  klopt: 'Klopt er iets niet?',
  kloptTekst: 'Bij de gemeente let iemand op uw privacy. U mag altijd bellen: 14 0499.',
};

export type WieKeekTeksten = typeof basis;

const je: Partial<WieKeekTeksten> = {
  uitleg: 'Je ziet hier wie je plan heeft gelezen of veranderd, en waarom dat mocht.',
  vanBuiten: 'van buiten het gezin in je plan.',
  leeg: 'In deze tijd heeft niemand je plan gelezen of veranderd.',
  kloptTekst: 'Bij de gemeente let iemand op je privacy. Je mag altijd bellen: 14 0499.',
};

export const wieKeekTeksten = (aanspreek: 'u' | 'je'): WieKeekTeksten => (aanspreek === 'je' ? { ...basis, ...je } : basis);
