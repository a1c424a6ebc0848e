import { describe, expect, it } from 'vitest';
import { leesbaarheid } from './b1';

describe('leesbaarheid', () => {
  it('telt de woorden van de langste zin', () => {
    const uitslag = leesbaarheid('De regel wil dat ieder kind naar een school kan die past. Tijn is 5 jaar.');
    expect(uitslag.langsteZin).toBe(12);
    expect(uitslag.teLang).toBeNull();
  });

  it('wijst de zin aan die te lang is', () => {
    const lang = `Deze zin ${'gaat door en '.repeat(7)}stopt.`;
    expect(leesbaarheid(`Kort. ${lang}`).teLang).toBe(lang);
  });

  it('breekt een bedrag niet in twee zinnen', () => {
    expect(leesbaarheid('Het kost € 4.630 per jaar.').langsteZin).toBe(6);
  });

  it('noemt een moeilijk woord met een beter woord, en niet als deel van een ander woord', () => {
    expect(leesbaarheid('Indien de beschikking klopt.').moeilijk.map(({ woord }) => woord)).toEqual([
      'beschikking',
      'indien',
    ]);
    expect(leesbaarheid('Wij indienen niets.').moeilijk).toEqual([]);
  });

  it('zegt niets over een leeg veld', () => {
    expect(leesbaarheid('')).toEqual({ langsteZin: 0, teLang: null, moeilijk: [] });
  });
});
