import { describe, expect, it } from 'vitest';
import { berichtenverkeer as t } from '@/teksten/berichtenverkeer';
import { host, isVoorbij, misluktAntwoord, redenApart, redenOntvanger, standVan, vraagtAandacht, watGebeurde } from './duiding';
import type { Abonnement } from '@/api/beheer';

const hapering = { gebeurtenis: { id: 'e', type: 't', onderwerp: 'o', op: '' }, sindsOp: '', pogingen: 1, volgendePogingOp: '', reden: 'te-laat' };
const met = (bezorging: Partial<Abonnement['bezorging']>) => ({ bezorging: { stand: 'ACTIEF', ...bezorging } }) as Abonnement;

describe('wat er in gewone woorden staat', () => {
  it('een soort gebeurtenis', () => {
    expect(watGebeurde('nl.gezinsplannen.doel-toegevoegd.v1')).toBe('Doel toegevoegd');
    expect(watGebeurde(null)).toBe(t.apart.onbekend);
    expect(watGebeurde('rommel')).toBe(t.apart.onbekend);
  });

  it('waarom een dienst het niet kon, met wat de leverancier moet weten', () => {
    expect(redenApart('unreadable: data is not JSON')).toEqual({ zin: t.redenApart.onleesbaar, code: 'data is not JSON' });
    expect(redenApart('failed: java.lang.IllegalStateException').zin).toBe(t.redenApart.mislukt);
    expect(redenApart('gone: the log no longer has it').zin).toBe(t.redenApart.weg);
    expect(redenApart(undefined)).toEqual({ zin: t.redenApart.beurt });
  });

  it('waarom een ontvanger het niet nam', () => {
    expect(redenOntvanger('te-laat')).toBe('De ontvanger antwoordde niet op tijd.');
    expect(redenOntvanger('http-503')).toBe('De ontvanger antwoordde met code 503.');
    expect(misluktAntwoord({ op: '', status: 204 })).toBeUndefined();
    expect(misluktAntwoord({ op: '', status: 0, fout: 'geen-verbinding' })).toBe('Er was geen verbinding met de ontvanger.');
    expect(misluktAntwoord(null)).toBeUndefined();
  });

  it('van een adres alleen bij wie het is', () => {
    expect(host('https://systeem.school.nl/gebeurtenissen?x=1')).toBe('systeem.school.nl');
    expect(host('geen adres')).toBe('geen adres');
  });
});

describe('hoe een abonnement ervoor staat', () => {
  it('hapert is niet hetzelfde als stilstaan, en een pauze vraagt niets', () => {
    expect(standVan({ stand: 'ACTIEF', hapering: null }).naam).toBe('Loopt');
    expect(standVan({ stand: 'ACTIEF', hapering })).toEqual({ soort: 'wacht', naam: 'Hapert' });
    expect(standVan({ stand: 'STAAT_STIL', hapering }).naam).toBe('Staat stil');
    expect([met({ hapering }), met({ stand: 'STAAT_STIL' }), met({}), met({ stand: 'GEPAUZEERD', hapering })].map(vraagtAandacht)).toEqual([true, true, false, false]);
    expect(isVoorbij({ stand: 'BEEINDIGD' })).toBe(true);
    expect(isVoorbij({ stand: 'STAAT_STIL' })).toBe(false);
  });
});
