import type { Actie, CasusWeergave } from '@/api/gezinsplan';

const fatima = { persoonId: '00000000-0000-4000-8000-000000000001', naam: 'Fatima El Idrissi', organisatie: 'Wijkteam Molenkwartier' };

export const actie = (o: Partial<Actie> = {}): Actie => ({
  id: 'a1', versie: 3, verantwoordelijke: { soort: 'PROFESSIONAL', naam: fatima.naam, persoonId: fatima.persoonId },
  wat: 'regelt passend vervoer naar school.', status: 'OPEN', ...o,
});

/** A plan with one goal and one action, as Fatima reads it. */
export const casus = (o: Partial<CasusWeergave> = {}): CasusWeergave => ({
  id: 'c1', versie: 41, naam: 'Visser – Oduya', status: 'IN_UITVOERING', aangemeldOp: '2026-05-01T09:00:00Z', aanleiding: 'Ilse belde.',
  gezinsleden: [
    { id: 'g1', versie: 1, naam: 'Ilse Visser', rol: 'OUDER', leeftijd: 29, gezag: 'JA', persoonId: '00000000-0000-4000-8000-000000000010' },
    { id: 'g2', versie: 1, naam: 'Tijn Oduya', rol: 'KIND', leeftijd: 5 },
  ],
  wensen: [{ id: 'w1', versie: 1, tekst: 'Weer op tijd op het werk.', vanNaam: 'Ilse Visser', vastgelegdDoor: fatima, vastgelegdOp: '2026-05-02T09:00:00Z' }],
  doelen: [{ id: 'd1', versie: 1, nummer: 1, zin: 'Tijn gaat rustig naar school.', vanNaam: 'Ilse Visser', leefgebied: 'SCHOOL_LEREN', cijferStart: 2, cijferNu: 4, acties: [actie()] }],
  losseActies: [],
  betrokkenen: [{
    id: 'b1', versie: 1, persoon: fatima, caserol: 'ZORGCOORDINATOR', doelomschrijving: 'Begeleidt het gezin.', grondslag: 'WETTELIJKE_TAAK',
    categorieen: ['PLAN'], omvang: [{ onderdeel: 'PLAN', niveau: 'LEEST_MEE' }], vanaf: '2026-05-01', actief: true,
  }],
  zorgcoordinator: fatima, akkoorden: [], planversie: 1, vastgesteld: true, heropeningen: [],
  mag: ['WENS_WIJZIGEN', 'DOEL_TOEVOEGEN', 'DOEL_WIJZIGEN', 'ACTIE_TOEVOEGEN', 'ACTIE_WIJZIGEN', 'ACTIESTATUS_ZETTEN', 'BLOKKADE_MELDEN'],
  ...o,
});
