import { describe, expect, it } from 'vitest';
import type { Betrokkene } from '@/api/gezinsplan';
import type { Overleg } from '@/api/overleg';
import { plusDagen } from '@/lib/datum';
import { casus } from '@/test/casus';
import { eersteGenodigden, komendOverleg, voorbijOverleg, wieErBijKunnen, wieErWarenKeuzes } from './overleg';

const FATIMA = '00000000-0000-4000-8000-000000000001';

const overleg = (o: Partial<Overleg>): Overleg => ({
  id: 'o1', versie: 1, soort: 'VOORTGANGSOVERLEG', datum: plusDagen(3), tijd: '14:30', gezinWelkom: '14:15', plaats: 'Bij het wijkteam', genodigden: [],
  agenda: [], stand: 'GEPLAND', notitiesOpen: true, door: { persoonId: FATIMA, naam: 'Fatima El Idrissi', organisatie: null },
  gewijzigdDoor: { naam: 'Fatima El Idrissi', op: '2026-11-23T09:00:00Z' }, ...o,
});

describe('een overleg', () => {
  it('vraagt eerst wie zelf iets te zeggen heeft, en wie het plant; een kind van vijf kan erbij', () => {
    expect(eersteGenodigden(casus(), FATIMA)).toEqual(['g1', 'b1']);
    expect(wieErBijKunnen(casus()).map((g) => [g.id, g.gezin])).toEqual([['g1', true], ['g2', true], ['b1', false]]);
  });

  it('noemt een gezinslid met een account één keer', () => {
    const ilse = { ...casus().betrokkenen[0]!, id: 'b2', persoon: { persoonId: casus().gezinsleden[0]!.persoonId!, naam: 'Ilse Visser', organisatie: null } } as Betrokkene;
    expect(wieErBijKunnen(casus({ betrokkenen: [ilse] })).map((g) => g.id)).toEqual(['g1', 'g2']);
  });

  it('laat ook kiezen wie toen gevraagd was en nu niet meer meedoet', () => {
    const weg = { id: 'b9', naam: 'Ingrid Postma', organisatie: 'De Wiek', gezin: false };
    expect(wieErWarenKeuzes(overleg({ genodigden: [weg] }), casus()).map((g) => g.id)).toEqual(['b9', 'g1', 'g2', 'b1']);
  });

  it('staat in de volgorde van de klok, en wat was het nieuwste eerst', () => {
    const alle = [
      overleg({ id: 'later', datum: plusDagen(5) }), overleg({ id: 'eerder', datum: plusDagen(5), tijd: '09:00' }), overleg({ id: 'gisteren', datum: plusDagen(-1) }),
      overleg({ id: 'oud', datum: plusDagen(-9), stand: 'GEHOUDEN' }), overleg({ id: 'af', datum: plusDagen(-2), stand: 'VERVALLEN' }),
    ];
    expect(komendOverleg(casus({ overleggen: alle })).map((o) => o.id)).toEqual(['eerder', 'later']);
    expect(voorbijOverleg(casus({ overleggen: alle })).map((o) => o.id)).toEqual(['af', 'oud']);
  });
});
