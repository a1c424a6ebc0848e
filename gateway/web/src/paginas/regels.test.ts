import { describe, expect, it } from 'vitest';
import type { Betrokkene } from '@/api/gezinsplan';
import { casus } from '@/test/casus';
import { vastTeksten } from '@/teksten/vast';
import { aanspreekVoor } from './gezin/casus';
import { metNiveau, niveauVan } from './gezin/omvang';
import { alsOpdracht, controleer, LEEG } from './gezinnen/aanmelding';
import { veranderdSinds } from './mijnwerk/sinds';
import { uitGezinsplan } from './mijnwerk/vandaag';
import { alsInvoer, controleerStap, LEEG as LEGE_MELDING, ONBEKEND } from './vast/melding';

const NU = new Date('2026-11-23T09:00:00Z');

describe('een gezin aanmelden', () => {
  it('vraagt alleen wie en waarom', () => {
    expect(controleer(LEEG, NU).map((f) => f.name)).toEqual(['aanleiding', 'gezinsleden[0].naam', 'gezinsleden[0].rol']);
    expect(controleer({ ...LEEG, aanleiding: 'Noor slaapt in de klas.', leden: [{ naam: 'Samira Amrani', rol: 'OUDER', geboortedatum: '', gezag: '' }] }, NU)).toEqual([]);
  });

  it('wil geen eerste actie in het verleden, of een datum zonder actie', () => {
    const a = { ...LEEG, aanleiding: 'x', leden: [{ naam: 'S', rol: 'OUDER', geboortedatum: '', gezag: '' }] };
    expect(controleer({ ...a, wat: 'belt', uiterlijk: '2026-11-22' }, NU).map((f) => f.name)).toEqual(['uiterlijk']);
    expect(controleer({ ...a, uiterlijk: '2026-11-24' }, NU).map((f) => f.name)).toEqual(['wat']);
  });

  it('stuurt niets mee wat niet is ingevuld', () => {
    const opdracht = alsOpdracht({ ...LEEG, aanleiding: ' x ', leden: [{ naam: ' Samira ', rol: 'OUDER', geboortedatum: '', gezag: '' }] });
    expect(opdracht).toEqual({ aanleiding: 'x', gezinsleden: [{ naam: 'Samira', rol: 'OUDER' }] });
  });
});

describe('een actie zit vast', () => {
  const t = vastTeksten('u');

  it('vraagt per stap wat daar nodig is', () => {
    expect(controleerStap(LEGE_MELDING, 1, t)[0]?.name).toBe('soort');
    expect(controleerStap({ ...LEGE_MELDING, soort: 'REGEL' }, 1, t)[0]?.name).toBe('regel');
    expect(controleerStap({ ...LEGE_MELDING, soort: 'WACHTEN' }, 1, t)).toEqual([]);
    expect(controleerStap({ ...LEGE_MELDING, soort: 'WACHTEN' }, 2, t)[0]?.name).toBe('omschrijving');
  });

  it('vindt niet weten welke regel een goed antwoord', () => {
    const melding = { ...LEGE_MELDING, soort: 'REGEL' as const, regel: ONBEKEND, omschrijving: ' Het mag niet. ' };
    expect(controleerStap(melding, 1, t)).toEqual([]);
    expect(alsInvoer(melding)).toEqual({ soort: 'REGEL', omschrijving: 'Het mag niet.' });
  });

  it('noemt de regel alleen als het een regel is', () => {
    expect(alsInvoer({ ...LEGE_MELDING, soort: 'WACHTEN', regel: 'r1', omschrijving: 'x' })).toEqual({ soort: 'WACHTEN', omschrijving: 'x' });
    expect(alsInvoer({ ...LEGE_MELDING, soort: 'REGEL', regel: 'r1', omschrijving: 'x' })).toEqual({ soort: 'REGEL', regelId: 'r1', omschrijving: 'x' });
  });
});

describe('wie welk deel ziet', () => {
  const ingrid = { categorieen: ['PLAN'], omvang: [{ onderdeel: 'PLAN', niveau: 'WEET_DAT' }] } as unknown as Betrokkene;

  it('een doel dat niet is genoemd, volgt het plan', () => {
    expect(niveauVan(ingrid, 'DOEL:d1')).toBe('WEET_DAT');
    expect(niveauVan(ingrid, 'BESLUITEN')).toBe('ZIET_NIETS');
  });

  it('een doel houdt wat het had als het plan verandert', () => {
    const na = metNiveau(ingrid, casus(), 'PLAN', 'LEEST_MEE');
    expect(na.omvang).toEqual([{ onderdeel: 'PLAN', niveau: 'LEEST_MEE' }, { onderdeel: 'DOEL:d1', niveau: 'WEET_DAT' }]);
  });

  it('besluiten zijn een soort gegevens, geen deel van het plan', () => {
    expect(metNiveau(ingrid, casus(), 'BESLUITEN', 'LEEST_MEE')).toEqual({ omvang: ingrid.omvang, categorieen: ['PLAN', 'BESLUITEN'] });
  });
});

describe('hoe wij iemand aanspreken', () => {
  it('je onder de achttien, anders u', () => {
    const met = (leeftijd: number) => casus({ gezinsleden: [{ id: 'g', versie: 1, naam: 'Lotte', rol: 'KIND', leeftijd, persoonId: 'lotte' }] });
    expect(aanspreekVoor(met(16), 'lotte')).toBe('je');
    expect(aanspreekVoor(met(18), 'lotte')).toBe('u');
    expect(aanspreekVoor(met(16), 'fatima')).toBe('u');
  });
});

describe('mijn werk', () => {
  const kop = { id: 'c1', naam: 'Jansen', status: 'AANGEMELD' as const, aantalVast: 0, aangemeldOp: '2026-11-20T09:00:00Z', laatstGewijzigdOp: '2026-11-20T09:00:00Z' };

  it('vraagt een eerste gesprek tot dat er is geweest', () => {
    const werk = (eersteContactOp: string | null) => uitGezinsplan({
      eigenActies: [], vast: [], beloofdDoorAnderen: [], gezinnen: [], nieuweAanmeldingen: [{ ...kop, eersteContactOp }],
    });
    expect(werk(null).map((d) => d.contact)).toEqual(['c1']);
    expect(werk('2026-11-21T09:00:00Z')).toEqual([]);
  });

  it('noemt de gezinnen waar iets veranderde sinds het vorige bezoek, de nieuwste eerst', () => {
    const later = { ...kop, id: 'c2', laatstGewijzigdOp: '2026-11-22T09:00:00Z' };
    expect(veranderdSinds([kop, later], '2026-11-19T09:00:00Z').map((g) => g.id)).toEqual(['c2', 'c1']);
    expect(veranderdSinds([kop, later], '2026-11-21T09:00:00Z').map((g) => g.id)).toEqual(['c2']);
  });
});
