/*
 * Helps the table to write a decision that the family can read (B1). It measures only what a writer can act on: a
 * sentence that is too long and a word with a plainer twin. No score, because a score is not a reader.
 */
export const LANGSTE_ZIN = 20;

export interface Leesbaarheid {
  langsteZin: number;
  /** The first sentence that is too long, so that the writer can find it. */
  teLang: string | null;
  moeilijk: Moeilijk[];
}

export interface Moeilijk {
  woord: string;
  liever: string;
}

const WOORDENLIJST: readonly Moeilijk[] = [
  { woord: 'betreffende', liever: 'over' },
  { woord: 'beschikking', liever: 'besluit' },
  { woord: 'hardheidsclausule', liever: 'uitzondering' },
  { woord: 'interventie', liever: 'hulp' },
  { woord: 'cliënt', liever: 'de naam' },
  { woord: 'casus', liever: 'gezin' },
  { woord: 'monitoren', liever: 'volgen' },
  { woord: 'escaleren', liever: 'doorgeven aan' },
  { woord: 'derhalve', liever: 'daarom' },
  { woord: 'conform', liever: 'volgens' },
  { woord: 'inzake', liever: 'over' },
  { woord: 'indien', liever: 'als' },
  { woord: 'verwijtbaar', liever: 'wat er gebeurde' },
  { woord: 'helaas', liever: 'niets: laat het weg' },
];

export function leesbaarheid(tekst: string): Leesbaarheid {
  const lengtes = zinnen(tekst).map((zin) => ({ zin, woorden: zin.split(/\s+/).length }));
  const langsteZin = Math.max(0, ...lengtes.map(({ woorden }) => woorden));
  const klein = tekst.toLowerCase();
  return {
    langsteZin,
    teLang: lengtes.find(({ woorden }) => woorden > LANGSTE_ZIN)?.zin ?? null,
    moeilijk: WOORDENLIJST.filter(({ woord }) => new RegExp(`(^|[^\\p{L}])${woord}(?!\\p{L})`, 'u').test(klein)),
  };
}

/** A full stop inside a number (5.500) ends no sentence: white space must follow. */
function zinnen(tekst: string): string[] {
  return tekst
    .split(/(?<=[.?!:])\s+|\n+/)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '');
}
