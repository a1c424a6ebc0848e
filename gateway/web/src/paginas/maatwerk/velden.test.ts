import { describe, expect, it } from 'vitest';
import { AANTAL_VRAGEN, alsTekst, controleer, formulierUitBotsing, nogTeDoen, veldenVan } from './velden';
import { inZin } from './weergave';

describe('het formulier van een verzoek', () => {
  it('maakt van wat ontbreekt een leeg veld', () => {
    const leeg = veldenVan({});
    expect(leeg.gewenstEffect).toBe('');
    expect(leeg.urgentie).toBe('NORMAAL');
    expect(nogTeDoen(leeg)).toBe(AANTAL_VRAGEN);
  });

  it('telt wat het plan al invulde niet als werk', () => {
    const voor = veldenVan({ titel: 'Vervoer', gezinInWoorden: 'Op tijd', gewenstEffect: 'Rustig', alGeprobeerd: 'Bus', regel: { id: 'r1' } });
    expect(AANTAL_VRAGEN - nogTeDoen(voor)).toBe(5);
  });

  it('noemt alle gebreken tegelijk', () => {
    expect(controleer(veldenVan({})).map((f) => f.name)).toEqual(['titel', 'gewenstEffect', 'gewensteOplossing']);
    expect(controleer(veldenVan({ titel: 'a', gewenstEffect: 'b', gewensteOplossing: 'c' }))).toEqual([]);
  });

  it('leest de tekst van de ander uit een botsing', () => {
    expect(formulierUitBotsing({ huidig: { titel: 'Anders', regelId: 'r2' }, huidigeVersie: 12 })).toMatchObject({
      versie: 12, waarde: { titel: 'Anders', regelId: 'r2' },
    });
    expect(formulierUitBotsing({})).toBeNull();
  });

  it('zegt een keuze in woorden', () => {
    expect(alsTekst('pastBijBedoeling', veldenVan({ pastBijBedoeling: 'DEELS' }))).toBe('Voor een deel');
  });

  it('zet een titel klein in een zin, behalve een afkorting', () => {
    expect(inZin('Vervoer naar school')).toBe('vervoer naar school');
    expect(inZin('SMI-opvang')).toBe('SMI-opvang');
  });
});
