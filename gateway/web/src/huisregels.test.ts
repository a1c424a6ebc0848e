import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const bestanden = (map: string): string[] => readdirSync(map, { withFileTypes: true, recursive: true })
  .filter((b) => b.isFile() && /\.(ts|tsx|css)$/.test(b.name))
  .map((b) => join(b.parentPath, b.name));
const SRC = `${import.meta.dirname}/`;
const alle = bestanden(SRC).filter((pad) => !pad.endsWith('huisregels.test.ts')).map((pad) => ({ pad: pad.slice(SRC.length), tekst: readFileSync(pad, 'utf8') }));
const waar = (regel: (b: { pad: string; tekst: string }) => boolean): string[] => alle.filter(regel).map((b) => b.pad);

describe('huisregels', () => {
  it('een bestand telt hoogstens 300 regels; een lijst met teksten mag langer zijn', () => {
    expect(waar((b) => !b.pad.startsWith('teksten/') && b.tekst.split('\n').length > 301)).toEqual([]);
  });

  it('kleuren staan alleen in thema.css', () => {
    expect(waar((b) => b.pad.endsWith('.css') && !b.pad.endsWith('thema/thema.css') && /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(b.tekst))).toEqual([]);
  });

  it('bladzijden kennen de bouwstenen, niet waar die van gemaakt zijn', () => {
    expect(waar((b) => b.pad.startsWith('paginas/') && !b.pad.includes('.test.') && /from '(@utrecht|react-aria-components|@tabler)/.test(b.tekst))).toEqual([]);
  });

  it('alleen de api praat met de diensten', () => {
    expect(waar((b) => !b.pad.startsWith('api/') && !b.pad.startsWith('test/') && /\bfetch\(|new EventSource/.test(b.tekst))).toEqual([]);
  });
});

/** screens.md §7: what we never say, and how long a sentence may be. */
const NOOIT = /\b(casus|cliënt|betreffende|beschikking|interventie|escaleren|stakeholders?|monitoren|autoriseren|verplicht veld|ongeldig|klik hier|helaas|succesvol|zorgmijder|verwijtbaar)\b/i;
const teksten = alle.filter((b) => b.pad.startsWith('teksten/')).flatMap(({ pad, tekst }) =>
  [...tekst.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map((m) => (m[1] ?? m[2] ?? '').replaceAll(/\$\{[^}]*\}/g, 'iets'))
    .filter((zin) => zin.includes(' ') && !zin.startsWith('@'))
    .map((zin) => ({ pad, zin })));

describe('de teksten', () => {
  it('worden gevonden', () => {
    expect(teksten.length).toBeGreaterThan(300);
  });

  it('vermijden de woorden die wij niet gebruiken', () => {
    expect(teksten.filter(({ zin }) => NOOIT.test(zin))).toEqual([]);
  });

  it('hebben zinnen van hoogstens twintig woorden', () => {
    const lang = teksten.flatMap(({ pad, zin }) => zin.split(/[.?!:]\s/).filter((z) => z.split(/\s+/).length > 20).map((z) => `${pad}: ${z}`));
    expect(lang).toEqual([]);
  });

  it('roepen niet', () => {
    expect(teksten.filter(({ zin }) => /!/.test(zin))).toEqual([]);
  });
});
