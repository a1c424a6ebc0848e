import { expect, type Page } from '@playwright/test';
import { doe } from './hulp/api';
import { isToegankelijk, pastInBeeld } from './hulp/axe';
import { nieuweNaam, overDagen } from './hulp/gezin';
import { alsMens } from './hulp/mensen';
import { test } from './hulp/test';

const FATIMA = '00000000-0000-4000-8000-000000000001';
const SAMIRA = '00000000-0000-4000-8000-000000000009';
const INGRID = '00000000-0000-4000-8000-000000000008';
const TELEFOON = { width: 390, height: 844 };
const SCHERM = { width: 1280, height: 900 };

interface Casus { id: string; gezinsleden: { id: string }[]; doelen: { id: string }[]; betrokkenen: { id: string; persoon: { persoonId: string } }[] }

/** A family of Samira's with two goals, to which she has agreed; Ingrid reads the first. */
async function planDatKlaarIs(fatima: Page, samira: Page): Promise<string> {
  const { id, gezinsleden, betrokkenen } = await doe<Casus>(fatima, 'POST', '/gezinsplan/v1/casussen', {
    aanleiding: 'De ochtenden lopen vast.', gezinsleden: [{ naam: `Samira ${nieuweNaam()}`, rol: 'OUDER', gezag: 'JA', persoonId: SAMIRA }],
  });
  const pad = `/gezinsplan/v1/casussen/${id}`;
  const lid = gezinsleden[0]!.id;
  await doe(fatima, 'PUT', `${pad}/zorgcoordinator`, { betrokkeneId: betrokkenen.find((b) => b.persoon.persoonId === FATIMA)!.id });
  await doe(samira, 'POST', `${pad}/wensen`, { tekst: 'Weer samen aan tafel eten.', vanGezinslidId: lid });
  await doe(fatima, 'POST', `${pad}/doelen`, { zin: 'Elke ochtend vroeg op school.', vanGezinslidId: lid, leefgebied: 'SCHOOL_LEREN' });
  const { doelen } = await doe<Casus>(fatima, 'POST', `${pad}/doelen`, { zin: 'De schulden op een rij.', vanGezinslidId: lid, leefgebied: 'GELD_SCHULDEN' });
  await doe(fatima, 'POST', `${pad}/acties`, {
    doelId: doelen[0]!.id, wat: 'zet de wekker een half uur eerder.', verantwoordelijke: { soort: 'GEZINSLID', gezinslidId: lid }, uiterlijk: overDagen(10),
  });
  await doe(fatima, 'POST', `${pad}/betrokkenen`, {
    persoonId: INGRID, caserol: 'PARTNER', doelomschrijving: 'Denkt mee over school.', grondslag: 'WETTELIJKE_TAAK', categorieen: ['PLAN'],
    omvang: [{ onderdeel: `DOEL:${doelen[0]!.id}`, niveau: 'LEEST_MEE' }],
  });
  await doe(fatima, 'PUT', `${pad}/evaluatiedatum`, { datum: overDagen(30) });
  await doe(samira, 'POST', `${pad}/akkoorden`, { gezinslidId: lid });
  return id;
}

async function opBeideBreedtes(page: Page): Promise<void> {
  for (const viewport of [TELEFOON, SCHERM]) {
    await page.setViewportSize(viewport);
    await pastInBeeld(page);
    await isToegankelijk(page);
  }
}

test('wat is afgesproken blijft te lezen, en te vergelijken met nu', async ({ browser }) => {
  const fatima = await alsMens(browser, 'fatima');
  const samira = await alsMens(browser, 'samira');
  const id = await planDatKlaarIs(fatima.page, samira.page);
  const { page } = fatima;

  await test.step('Fatima vindt nog geen versie, en stelt het plan vast', async () => {
    await page.goto(`/gezinnen/${id}`);
    await page.getByRole('link', { name: 'Versies van het plan' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Versies van het plan' })).toBeFocused();
    await expect(page.getByText('Er is nog geen versie')).toBeVisible();
    await opBeideBreedtes(page);
    await page.getByRole('link', { name: 'Terug naar het plan' }).click();
    await page.getByRole('button', { name: 'Stel het plan vast' }).click();
    await expect(page.getByText('Het plan is vastgesteld.')).toBeVisible();
  });

  await test.step('direct daarna is er niets veranderd', async () => {
    await page.getByRole('link', { name: 'Versies van het plan' }).click();
    await expect(page.getByText('Vastgesteld door Fatima El Idrissi.')).toBeVisible();
    await expect(page.getByText('Akkoord: Samira.')).toBeVisible();
    await opBeideBreedtes(page);
    await page.getByRole('link', { name: /^Vergelijk met nu ?: Versie 1$/ }).click();
    await expect(page.getByText('Er is niets veranderd')).toBeVisible();
    await opBeideBreedtes(page);
  });

  await test.step('zij verandert een doel en ziet het verschil, zonder te herladen', async () => {
    await page.goto(`/gezinnen/${id}`);
    await page.getByRole('button', { name: 'Wijzig doel 1' }).click();
    await page.getByLabel(/^Wat willen jullie bereiken/).fill('Elke ochtend rustig op school.');
    await page.getByRole('button', { name: 'Bewaar het doel' }).click();
    await page.getByRole('button', { name: /^Zet op klaar: zet de wekker/ }).click();
    await expect(page.getByText('Actie staat op klaar.')).toBeVisible();
    await page.getByRole('link', { name: 'Versies van het plan' }).click();
    await page.getByRole('link', { name: /^Vergelijk met nu ?: Versie 1$/ }).click();

    const doelen = page.getByRole('region', { name: 'De doelen' });
    await expect(doelen.getByText('Doel 1 heeft een andere zin.')).toBeVisible();
    await expect(doelen.locator('del')).toHaveText('weggehaald: vroeg tot hier.');
    await expect(doelen.locator('ins')).toHaveText('erbij gezet: rustig tot hier.');
    await expect(page.getByRole('region', { name: 'De acties' })).toContainText(/^.*Samira .* rondde de actie ‘zet de wekker een half uur eerder’ af\./);
    await expect(page.getByRole('region', { name: 'Wie het ermee eens is' })).toContainText('heeft over dit plan nog niets gezegd.');
    await opBeideBreedtes(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: 'Kies wat u vergelijkt' })).toBeHidden();
    await expect(doelen.locator('del')).toBeVisible();
    await page.emulateMedia({ media: null });
  });

  await test.step('Samira leest het plan zoals het was, met alleen het toetsenbord', async () => {
    const gezin = samira.page;
    await gezin.goto(`/gezinnen/${id}`);
    await gezin.getByRole('link', { name: 'Versies van het plan' }).press('Enter');
    await gezin.getByRole('link', { name: 'Lees versie 1' }).press('Enter');
    await expect(gezin.getByRole('heading', { level: 1, name: /^Zo was het plan op \d/ })).toBeFocused();
    await expect(gezin.getByText('Weer samen aan tafel eten.')).toBeVisible();
    const doel = gezin.getByRole('region', { name: 'Doel 1' });
    await expect(doel.getByRole('heading', { name: 'Elke ochtend vroeg op school.' })).toBeVisible();
    await expect(doel.getByText('Nog te doen')).toBeVisible();
    await expect(gezin.locator('main').getByRole('button')).toHaveText(['Print deze bladzijde']);
    await opBeideBreedtes(gezin);
    await gezin.getByRole('link', { name: 'Vergelijk met nu' }).click();
    await expect(gezin.getByRole('heading', { level: 1, name: 'Wat is er veranderd?' })).toBeVisible();
    await expect(gezin.getByText('Doel 1 heeft een andere zin.')).toBeVisible();
  });

  await test.step('Ingrid ziet ook toen alleen het doel waar zij bij hoort', async () => {
    const ingrid = await alsMens(browser, 'ingrid');
    await ingrid.page.goto(`/gezinnen/${id}/versies/1`);
    await expect(ingrid.page.getByRole('heading', { name: 'Elke ochtend vroeg op school.' })).toBeVisible();
    await expect(ingrid.page.getByText('De schulden op een rij.')).toHaveCount(0);
    await expect(ingrid.page.getByText('Weer samen aan tafel eten.')).toHaveCount(0);
    await opBeideBreedtes(ingrid.page);
    await doe(fatima.page, 'DELETE', `/gezinsplan/v1/casussen/${id}/betrokkenen/${await deelname(fatima.page, id, INGRID)}`);
    await expect(ingrid.page.getByRole('heading', { level: 1, name: 'Het gezin heeft de toegang gestopt' })).toBeVisible();
    await ingrid.context.close();
  });

  await fatima.context.close();
  await samira.context.close();
});

async function deelname(page: Page, id: string, persoonId: string): Promise<string> {
  const { betrokkenen } = await doe<Casus>(page, 'GET', `/gezinsplan/v1/casussen/${id}`);
  return betrokkenen.find((b) => b.persoon.persoonId === persoonId)!.id;
}
