import { describe, expect, it } from 'vitest';
import { dag, dagenTot, dagKort, DagVoluit, plusDagen, vandaag, wanneer, werkdagenTot } from './datum';
import { geld, opsomming, roepnaam } from './tekst';
import { termijn } from './termijn';
import { verschil } from './verschil';

const MAANDAG = new Date('2026-11-23T09:00:00Z');
const VAST = '\u00a0';

describe('datums', () => {
  it('staan zoals in een brief, met het jaar alleen als dat nodig is', () => {
    expect(dag('2026-12-01', MAANDAG)).toBe(`1${VAST}december`);
    expect(dag('2027-01-15', MAANDAG)).toBe(`15${VAST}januari${VAST}2027`);
    expect(DagVoluit('2026-11-26')).toBe('Donderdag 26 november');
    expect(dagKort('2026-11-26')).toBe(`Do${VAST}26${VAST}nov`);
  });

  it('horen bij de dag in Nederland, niet in Greenwich', () => {
    expect(vandaag(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
    expect(dagenTot('2026-11-24', new Date('2026-11-23T23:30:00Z'))).toBe(0);
  });

  it('tellen ook over de zomertijd heen in hele dagen', () => {
    expect(dagenTot('2027-04-01', new Date('2027-03-25T12:00:00Z'))).toBe(7);
    expect(plusDagen(7, MAANDAG)).toBe('2026-11-30');
  });

  it('slaan het weekend over bij werkdagen', () => {
    expect(werkdagenTot('2026-11-30', new Date('2026-11-27T09:00:00Z'))).toBe(1);
    expect(werkdagenTot('2026-11-22', MAANDAG)).toBe(0);
  });

  it('heten vandaag en gisteren als het zo is', () => {
    expect(wanneer('2026-11-23T08:12:00Z', MAANDAG)).toBe(`vandaag${VAST}09:12`);
    expect(wanneer('2026-11-22T19:41:00Z', MAANDAG)).toBe(`gisteren${VAST}20:41`);
    expect(wanneer('2026-11-20T15:52:00Z', MAANDAG)).toBe('vrijdag 20 november');
    expect(wanneer('2026-10-28T15:52:00Z', MAANDAG)).toBe(`28${VAST}oktober`);
  });
});

describe('een termijn', () => {
  it.each([
    ['2026-11-21', 'laat', '2 dagen te laat'], ['2026-11-22', 'laat', '1 dag te laat'], ['2026-11-23', 'kort', 'Vandaag'],
    ['2026-11-24', 'kort', 'Nog 1 werkdag'], ['2026-11-25', 'kort', 'Nog 2 werkdagen'], ['2026-12-05', 'rustig', 'Nog 12 dagen'],
    ['2027-02-01', 'rustig', `1${VAST}februari${VAST}2027`],
  ])('op %s is %s: %s', (datum, s, tekst) => {
    expect(termijn(datum, MAANDAG)).toEqual({ s, tekst });
  });
});

describe('tekst', () => {
  it('somt namen op', () => {
    expect(opsomming([])).toBe('');
    expect(opsomming(['Ilse'])).toBe('Ilse');
    expect(opsomming(['Ilse', 'Daniel', 'Tijn'])).toBe('Ilse, Daniel en Tijn');
  });

  it('noemt mensen bij de voornaam en de dokter bij zijn titel', () => {
    expect(roepnaam('Fatima El Idrissi')).toBe('Fatima');
    expect(roepnaam('dr. Van Loon')).toBe('Dr. Van Loon');
  });

  it('schrijft geld zonder nullen', () => {
    expect(geld(4630)).toBe(`€${VAST}4.630`);
    expect(geld(12.5)).toBe(`€${VAST}12,50`);
  });
});

describe('het verschil tussen twee teksten', () => {
  const zin = 'Amara krijgt ook een keer de volle aandacht.';
  const ander = 'Amara krijgt elke week een uur aandacht.';

  it('merkt de woorden die de ander niet heeft, als zinsdelen', () => {
    expect(verschil(zin, ander)).toEqual([
      { tekst: 'Amara krijgt', anders: false }, { tekst: 'ook', anders: true }, { tekst: 'een', anders: false },
      { tekst: 'keer de volle', anders: true }, { tekst: 'aandacht.', anders: false },
    ]);
  });

  it('houdt alle woorden in hun volgorde', () => {
    expect(verschil(ander, zin).map((s) => s.tekst).join(' ')).toBe(ander);
  });

  it('merkt niets bij gelijke en alles bij vreemde teksten', () => {
    expect(verschil(zin, zin)).toEqual([{ tekst: zin, anders: false }]);
    expect(verschil('a b', 'c')).toEqual([{ tekst: 'a b', anders: true }]);
    expect(verschil('', 'c')).toEqual([]);
  });
});
