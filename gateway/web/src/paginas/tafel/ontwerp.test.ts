import { describe, expect, it } from 'vitest';
import { bedragUit, controleer, invoerVan, ontwerpUitBotsing, veldenVan } from './ontwerp';
import { vergelijk } from './gelijk';

describe('het ontwerpbesluit', () => {
  it('begint als besluit waartegen bezwaar kan', () => {
    expect(veldenVan(null)).toMatchObject({ besluit: null, isBeschikking: true, voorwaarden: [] });
  });

  it('leest een bedrag zoals mensen het schrijven', () => {
    expect(bedragUit('€ 4.630')).toBe(4630);
    expect(bedragUit('4630,50')).toBe(4630.5);
    expect(bedragUit('')).toBeUndefined();
    expect(bedragUit('veel')).toBeNull();
  });

  it('stuurt alleen wat is ingevuld', () => {
    expect(invoerVan({ ...veldenVan(null), motivering: 'Omdat', bedrag: 'v' })).toEqual({
      motivering: 'Omdat', isBeschikking: true, voorwaarden: [],
    });
  });

  it('vraagt voorwaarden bij een ja met voorwaarden, en niet bij een nee', () => {
    const met = veldenVan({ besluit: 'TOEGEKEND_ONDER_VOORWAARDEN', motivering: 'Omdat' });
    expect(controleer(met).map((f) => f.name)).toEqual(['voorwaarden']);
    const nee = veldenVan({ besluit: 'AFGEWEZEN', motivering: 'Omdat', voorwaarden: [{ tekst: 'Iets' }] });
    expect(controleer(nee).map((f) => f.name)).toEqual(['voorwaarden']);
  });

  it('leest de tekst van de ander uit een botsing', () => {
    expect(ontwerpUitBotsing({ huidig: { motivering: 'Hun tekst', voorwaarden: [] }, huidigeVersie: 4 })).toMatchObject({
      versie: 4, waarde: { motivering: 'Hun tekst' },
    });
  });
});

describe('het gelijke geval', () => {
  const precedent = (besluit: Parameters<typeof vergelijk>[1][number]['besluit'], id = besluit) =>
    ({ id, regelTitel: 'Vervoer', kern: '', besluit, kwartaal: '' });

  it('telt een ja en een ja met voorwaarden als hetzelfde antwoord', () => {
    expect(vergelijk('TOEGEKEND', [precedent('TOEGEKEND_ONDER_VOORWAARDEN'), precedent('AFGEWEZEN')])).toEqual({ zelfde: 1, van: 2 });
  });

  it('zegt niets zonder besluit of zonder eerdere besluiten', () => {
    expect(vergelijk(null, [precedent('TOEGEKEND')])).toBeNull();
    expect(vergelijk('TOEGEKEND', [])).toBeNull();
  });
});
