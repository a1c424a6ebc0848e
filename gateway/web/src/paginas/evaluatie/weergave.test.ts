import { describe, expect, it } from 'vitest';
import type { Deelnemer } from './api';
import { momentTekst, opVolgorde, vindDeelnemer } from './weergave';

const deelnemer = (naam: string, gezin: boolean): Deelnemer =>
  ({ id: naam, versie: 1, naam, waarom: '', stand: 'TOEGEZEGD', gezin, rol: 'BETROKKENE', actief: true });

describe('de evaluatie in woorden', () => {
  it('zet de code van een gebeurtenis om in een zin', () => {
    expect(momentTekst({ id: '1', datum: '2026-03-01', soort: 'blokkade-gemeld', bron: 'PLAN', gekozen: false })).toBe('Een actie liep vast');
    expect(momentTekst({ id: '1', datum: '2026-03-01', soort: 'iets-nieuws', bron: 'PLAN', gekozen: false })).toBe('Er veranderde iets in het plan');
    expect(momentTekst({ id: '1', datum: '2026-03-01', soort: 'moment', bron: 'GEZIN', gekozen: true, tekst: 'De brief' })).toBe('De brief');
  });

  it('zet de momenten van één dag in de volgorde waarin het ging', () => {
    const moment = (soort: string, datum = '2026-03-02') => ({ id: soort, datum, soort, bron: 'PLAN' as const, gekozen: false });
    const tijdlijn = [moment('casus-afgesloten'), moment('casus-aangemeld'), moment('blokkade-gemeld'), moment('moment', '2026-03-01')];
    expect(opVolgorde(tijdlijn).map((m) => m.soort)).toEqual(['moment', 'casus-aangemeld', 'blokkade-gemeld', 'casus-afgesloten']);
  });

  it('vindt een deelnemer ook aan de voornaam', () => {
    const deelnemers = [deelnemer('Marga Hendriks', true), deelnemer('Teun Bakker', false)];
    expect(vindDeelnemer({ deelnemers }, 'Marga')?.gezin).toBe(true);
    expect(vindDeelnemer({ deelnemers }, 'teun bakker')?.gezin).toBe(false);
    expect(vindDeelnemer({ deelnemers }, '')).toBeUndefined();
  });
});
