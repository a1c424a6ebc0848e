import { describe, expect, it } from 'vitest';
import type { Actie, MijnWerkGezinsplan } from '@/api/gezinsplan';
import type { MijnWerkTafel } from '@/api/maatwerktafel';
import { watKomtEraan } from './komend';
import { veranderingen } from './sinds';

const GEZIN = { id: 'c1', naam: 'Jansen', status: 'IN_UITVOERING' as const, aantalVast: 0, aangemeldOp: '2026-11-01T09:00:00Z', laatstGewijzigdOp: '2026-11-22T09:00:00Z', evaluatiedatum: '2026-12-01' };
const actie = (over: Partial<Actie>): Actie => ({
  id: 'a1', versie: 2, wat: 'belt de school.', status: 'BEZIG', verantwoordelijke: { soort: 'GEZINSLID', naam: 'Ilse' },
  gewijzigdDoor: { naam: 'Ilse Visser', op: '2026-11-22T09:00:00Z' }, ...over,
});
const plan = (acties: Actie[]): MijnWerkGezinsplan => ({
  eigenActies: [], vast: [], nieuweAanmeldingen: [], gezinnen: [GEZIN],
  beloofdDoorAnderen: acties.map((a) => ({ casusId: 'c1', casusNaam: 'Jansen', actie: a })),
});
const blokkade = (over: object) => ({
  id: 'b', soort: 'REGEL' as const, omschrijving: '', gemeldDoor: { persoonId: 'p', naam: 'Ilse Visser' }, gemeldOp: '2026-11-22T08:59:00Z', ...over,
});

describe('sinds u keek', () => {
  const sinds = (acties: Actie[], ik = 'Fatima El Idrissi') => veranderingen(GEZIN, plan(acties), undefined, '2026-11-20T09:00:00Z', ik).map((v) => `${v.wie} ${v.wat}`);

  it('zegt wie wat deed', () => {
    expect(sinds([actie({})])).toEqual(['Ilse veranderde de actie ‘belt de school’. Die staat op: bezig.']);
    expect(sinds([actie({ versie: 1 })])).toEqual(['Ilse sprak iets af: ‘Ilse belt de school’.']);
    expect(sinds([actie({ status: 'VAST', blokkade: blokkade({}) })])).toEqual(['Ilse meldde dat deze actie vastzit: ‘belt de school’.']);
    expect(sinds([actie({ status: 'OPEN', gewijzigdDoor: { naam: 'De maatwerktafel', op: '2026-11-22T09:00:00Z' }, blokkade: blokkade({ opgehevenOp: '2026-11-22T09:00:00Z' }) })]))
      .toEqual(['De maatwerktafel maakte dat deze actie verder kan: ‘belt de school’.']);
  });

  it('zwijgt over wat ouder is en over wat iemand zelf deed', () => {
    expect(sinds([actie({ gewijzigdDoor: { naam: 'Ilse Visser', op: '2026-11-19T09:00:00Z' } })])).toEqual([]);
    expect(sinds([actie({})], 'Ilse Visser')).toEqual([]);
  });

  it('noemt ook een nieuwe vraag van de tafel', () => {
    const tafel = { vragenAanMij: [{ verzoek: { casusId: 'c1', titel: 'Vervoer' }, vraag: { id: 'v', op: '2026-11-22T10:00:00Z', door: { naam: 'Joost Meijer' } } }] };
    expect(veranderingen(GEZIN, plan([]), tafel as unknown as MijnWerkTafel, '2026-11-20T09:00:00Z', 'x')[0]).toMatchObject({ wie: 'Joost', wat: 'stelde een vraag over ‘Vervoer’.' });
  });
});

describe('wat komt eraan', () => {
  const NU = new Date('2026-11-23T09:00:00Z');
  const metTafel = (tafeldatum: string, stand = 'GEAGENDEERD' as const) => actie({ status: 'VAST', blokkade: blokkade({ verzoek: { id: 'v1', stand, tafeldatum } }) });
  const eerste = { eerstvolgendeTafel: { id: 't', datum: '2026-11-26', begin: '13:30:00' } } as unknown as MijnWerkTafel;

  it('noemt de tafel met de tijd, en het terugkijken, op volgorde', () => {
    expect(watKomtEraan(plan([metTafel('2026-11-26')]), eerste, undefined, NU).map((a) => [a.datum, a.wat]))
      .toEqual([['2026-11-26', '13:30 Maatwerktafel'], ['2026-12-01', 'Kijken hoe het gaat']]);
  });

  it('laat weg wat geweest is of verder dan twee weken weg', () => {
    expect(watKomtEraan(plan([metTafel('2026-11-20')]), eerste, undefined, NU)).toHaveLength(1);
    expect(watKomtEraan(plan([metTafel('2026-12-20')]), eerste, undefined, NU)).toHaveLength(1);
  });
});
