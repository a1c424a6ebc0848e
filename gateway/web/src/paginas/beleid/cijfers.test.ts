import { describe, expect, it } from 'vitest';
import { maatwerk } from '@/teksten/maatwerk';
import type { Overzicht } from './api';
import { metWachttijd, som, uitkomstbevinding, uitkomsten, wachtbevinding } from './cijfers';

const leeg: Overzicht = { van: '2025-12-01', tot: '2026-11-30', aantalVerzoeken: 0, besluiten: [], perRegel: [], perMaand: [], signalen: [] };
const vol: Overzicht = {
  ...leeg,
  aantalVerzoeken: 47, aantalBesluiten: 47,
  besluiten: [
    { besluit: 'TOEGEKEND', aantal: 12 }, { besluit: 'TOEGEKEND_ONDER_VOORWAARDEN', aantal: 17 },
    { besluit: 'KAN_BINNEN_DE_REGEL', aantal: 8 }, { besluit: 'AFGEWEZEN', aantal: null }, { besluit: 'DOORGELEID', aantal: null },
  ],
};

describe('cijfers van beleid', () => {
  it('telt niet op wat niet getoond mag worden', () => {
    expect(som(vol.besluiten, 'TOEGEKEND', 'TOEGEKEND_ONDER_VOORWAARDEN')).toBe(29);
    expect(som(vol.besluiten, 'TOEGEKEND', 'AFGEWEZEN')).toBeNull();
    expect(som([], 'TOEGEKEND')).toBe(0);
  });

  it('zegt in de kop wat de lijn zegt', () => {
    expect(wachtbevinding([{ maand: '2025-12', dagen: 41 }, { maand: '2026-11', dagen: 19 }])).toBe('Gezinnen wachten korter: van 41 naar 19 dagen');
    expect(wachtbevinding([{ maand: '2025-12', dagen: 20 }, { maand: '2026-11', dagen: 21 }])).toContain('steeds ongeveer');
    expect(wachtbevinding([])).toContain('te weinig');
  });

  it('laat maanden met te weinig besluiten uit de lijn', () => {
    expect(metWachttijd({ ...leeg, perMaand: [{ maand: '2026-10', gemiddeldeDagen: null }, { maand: '2026-11', gemiddeldeDagen: 19 }] })).toHaveLength(1);
  });

  it('zet kleine getallen samen in één deel', () => {
    expect(uitkomsten(vol, maatwerk.besluit).map((u) => u.aantal)).toEqual([12, 17, 8, 10]);
    expect(uitkomsten(leeg, maatwerk.besluit)).toEqual([]);
  });

  it('noemt als eerste wat binnen de regel kon', () => {
    expect(uitkomstbevinding(vol)).toBe('Bij 8 van de 47 verzoeken kon het gewoon binnen de regel');
    expect(uitkomstbevinding(leeg)).toContain('te weinig');
  });
});
