import { describe, expect, it } from 'vitest';
import { gelijk, voegSamen, watErbijKwam } from './samenvoegen';

const basis = { waarom: 'oud', bedrag: 100 as number | null, voorwaarden: ['a'] };

describe('voegSamen', () => {
  it('neemt over wat alleen de ander veranderde', () => {
    const uitslag = voegSamen(basis, { ...basis, waarom: 'mijn' }, { ...basis, bedrag: 200 });
    expect(uitslag).toEqual({
      waarde: { waarom: 'mijn', bedrag: 200, voorwaarden: ['a'] },
      overgenomen: ['bedrag'],
      botsingen: [],
    });
  });

  it('houdt de eigen tekst en meldt een botsing als beiden hetzelfde veld veranderden', () => {
    const uitslag = voegSamen(basis, { ...basis, waarom: 'mijn' }, { ...basis, waarom: 'hun' });
    expect(uitslag.waarde.waarom).toBe('mijn');
    expect(uitslag.botsingen).toEqual(['waarom']);
  });

  it('laat een eigen tekst staan zonder vraag als niemand de andere schreef', () => {
    const uitslag = voegSamen(basis, { ...basis, waarom: 'mijn' }, { ...basis, waarom: 'ingevuld', bedrag: 200 }, ['waarom', 'bedrag']);
    expect(uitslag).toEqual({ waarde: { ...basis, waarom: 'mijn', bedrag: 200 }, overgenomen: ['bedrag'], botsingen: [] });
  });

  it('is geen botsing als beiden op hetzelfde uitkwamen', () => {
    const zelfde = { ...basis, voorwaarden: ['a', 'b'] };
    expect(voegSamen(basis, zelfde, { ...zelfde, voorwaarden: ['a', 'b'] }).botsingen).toEqual([]);
  });

  it('ziet een ontbrekend veld en null als hetzelfde, en let niet op de volgorde van sleutels', () => {
    expect(gelijk(undefined, null)).toBe(true);
    expect(gelijk({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  });
});

describe('watErbijKwam', () => {
  it('neemt uit het antwoord alleen wat deze keer niet verstuurd is als wijziging', () => {
    const verstuurd = { waarom: 'nieuw ', bedrag: null, voorwaarden: ['a'] };
    expect(watErbijKwam({ ...verstuurd, waarom: 'oud' }, verstuurd, { waarom: 'nieuw', bedrag: 200, voorwaarden: ['a'] }))
      .toEqual({ ...verstuurd, bedrag: 200 });
  });

  it('laat een spatie staan die de dienst er eerder al afhaalde', () => {
    const zelfde = { waarom: 'tekst ', bedrag: 1 };
    expect(watErbijKwam(zelfde, zelfde, { waarom: 'tekst', bedrag: 1 })).toEqual(zelfde);
  });
});
