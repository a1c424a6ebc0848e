import { expect, type Page } from '@playwright/test';
import { doe } from './hulp/api';
import { isToegankelijk, pastInBeeld } from './hulp/axe';
import { nieuweNaam, vulDatum } from './hulp/gezin';
import { alsMens, logIn } from './hulp/mensen';
import { test } from './hulp/test';

const FATIMA = '00000000-0000-4000-8000-000000000001';
const SAMIRA = '00000000-0000-4000-8000-000000000009';
const LOTTE = '00000000-0000-4000-8000-000000000011';

interface Casus {
  id: string; versie: number; gezinsleden: { id: string; persoonId?: string }[]; betrokkenen: { id: string; persoon: { persoonId: string } }[];
  overleggen: { id: string; agenda: { id: string }[] }[];
}

/** At the kitchen table, not in UTC. */
const vandaag = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** A family that Fatima coordinates, with somebody in it who logs in. */
async function gezinMet(page: Page, persoonId: string, naam: string, geboortedatum: string): Promise<Casus> {
  const { id } = await doe<Casus>(page, 'POST', '/gezinsplan/v1/casussen', {
    naam: nieuweNaam(), aanleiding: 'De ochtenden lopen vast.',
    gezinsleden: [{ naam, rol: naam.startsWith('Lotte') ? 'KIND' : 'OUDER', gezag: naam.startsWith('Lotte') ? 'NVT' : 'JA', geboortedatum, persoonId }],
  });
  const nu = await doe<Casus>(page, 'GET', `/gezinsplan/v1/casussen/${id}`);
  return doe(page, 'PUT', `/gezinsplan/v1/casussen/${id}/zorgcoordinator`, { betrokkeneId: betrokkene(nu, FATIMA) }, nu.versie);
}

const betrokkene = (casus: Casus, persoonId: string): string => casus.betrokkenen.find((b) => b.persoon.persoonId === persoonId)!.id;

/** A meeting today with one point on the agenda, made before the story begins. */
async function overlegVandaag(page: Page, casus: Casus, onderwerp: string): Promise<string> {
  const pad = `/gezinsplan/v1/casussen/${casus.id}/overleggen`;
  const na = await doe<Casus>(page, 'POST', pad, {
    soort: 'VOORTGANGSOVERLEG', datum: vandaag(), tijd: '14:30', plaats: 'Bij het gezin thuis', genodigden: [casus.gezinsleden[0]!.id, betrokkene(casus, FATIMA)],
  });
  const { id } = na.overleggen[0]!;
  await doe(page, 'POST', `${pad}/${id}/agendapunten`, { onderwerp });
  return `/gezinnen/${casus.id}/overleggen/${id}`;
}

test.describe('een overleg', () => {
  test('begint met een agenda van gezin en helpers, en zegt waarom het gezin er niet bij was', async ({ page, browser }) => {
    await logIn(page, 'fatima');
    const casus = await gezinMet(page, SAMIRA, 'Samira Amrani', '1991-05-01');
    await page.goto(`/gezinnen/${casus.id}`);

    const blok = page.getByRole('region', { name: 'Wanneer praten wij samen?' });
    await expect(blok.getByText('Er is nog geen overleg. Dat hoeft ook niet.')).toBeVisible();
    await blok.getByRole('button', { name: 'Plan een overleg' }).click();
    const plannen = page.getByRole('form', { name: 'Bewaar het overleg' });
    await plannen.getByRole('button', { name: 'Bewaar het overleg' }).click();
    await expect(page.getByRole('group', { name: 'Er mist nog iets' })).toBeFocused();
    await expect(plannen.getByText('Schrijf op waar het is.').last()).toBeVisible();
    await isToegankelijk(page);
    await vulDatum(page, 'Welke dag?', vandaag());
    await plannen.getByLabel('Hoe laat begint het?').fill('14:30');
    await plannen.getByLabel('Waar?').fill('Bij het gezin thuis');
    await expect(plannen.getByRole('checkbox', { name: 'Samira Amrani' })).toBeChecked();
    await plannen.getByRole('button', { name: 'Bewaar het overleg' }).click();
    await expect(blok.getByText('Het gezin is welkom om 14:15')).toBeVisible();

    const samira = await alsMens(browser, 'samira', { viewport: { width: 390, height: 844 } });
    await samira.page.goto(`/gezinnen/${casus.id}`);
    const bijSamira = samira.page.getByRole('region', { name: 'Wanneer praten wij samen?' });
    await bijSamira.getByRole('button', { name: 'Zet iets op de agenda' }).click();
    await bijSamira.getByLabel('Waar wilt u over praten?').fill('Wie haalt Noor op als ik les heb?');
    await bijSamira.getByRole('button', { name: 'Zet op de agenda' }).click();
    await expect(bijSamira.getByRole('list', { name: 'Waar praten wij over?' }).getByText('Wie haalt Noor op als ik les heb?')).toBeVisible();
    await isToegankelijk(samira.page);
    await pastInBeeld(samira.page);

    // Fatima's own page hears of it by itself.
    await expect(blok.getByText('Wie haalt Noor op als ik les heb?')).toBeVisible();
    await blok.getByRole('link', { name: /^Open het overleg van/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Overleg op/ })).toBeFocused();
    await expect(page).toHaveTitle('Overleg – Schakel');
    await expect(page.locator('blockquote', { hasText: 'Wie haalt Noor op als ik les heb?' })).toBeVisible();

    await page.getByRole('button', { name: /^Schrijf op wat er is gezegd bij/ }).click();
    await page.getByLabel('Wat is er besproken en besloten?').fill('Oma haalt Noor op dinsdag op.');
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await expect(page.getByText('Oma haalt Noor op dinsdag op.')).toBeVisible();
    await page.getByRole('button', { name: /^Maak er een actie van/ }).click();
    const actie = page.getByRole('form', { name: 'Actie toevoegen' });
    await expect(actie.getByLabel('Wat gaat er gebeuren?')).toHaveValue('Oma haalt Noor op dinsdag op.');
    await actie.getByRole('button', { name: 'Bewaar de actie' }).click();
    await expect(actie.getByText('Kies wanneer de actie klaar is.').first()).toBeVisible();
    await actie.getByLabel('Wie doet het?').selectOption({ label: 'Samira Amrani' });
    await actie.getByLabel('Wat gaat er gebeuren?').fill('vraagt oma om Noor op te halen.');
    await vulDatum(page, 'Wanneer is het klaar?', vandaag());
    await actie.getByRole('button', { name: 'Bewaar de actie' }).click();
    await expect(page.getByText('Wat wij daarom doen')).toBeVisible();
    await isToegankelijk(page);

    await page.getByRole('button', { name: 'Leg vast wie er waren' }).click();
    const verslag = page.getByRole('form', { name: 'Bewaar wie er waren' });
    await verslag.getByRole('checkbox', { name: /^Fatima El Idrissi/ }).check();
    await verslag.getByRole('button', { name: 'Bewaar wie er waren' }).click();
    await expect(verslag.getByText('Schrijf op waarom het gezin er niet bij was.').last()).toBeVisible();
    await isToegankelijk(page);
    await verslag.getByLabel('Waarom zonder het gezin?').fill('Samira had een examen. Zij wilde dat wij doorgingen.');
    await verslag.getByRole('button', { name: 'Bewaar wie er waren' }).click();
    await expect(page.getByText('Er was niemand van het gezin bij')).toBeVisible();
    await expect(page.getByText('Geweest')).toBeVisible();
    await pastInBeeld(page);

    // On her own page, where she looks first, and word for word.
    await expect(bijSamira.getByText('Samira had een examen. Zij wilde dat wij doorgingen.')).toBeVisible();
    await expect(samira.page.getByRole('link', { name: /^Uit het overleg van/ })).toBeVisible();
    await samira.page.getByRole('link', { name: /^Uit het overleg van/ }).click();
    await expect(samira.page.getByText('Oma haalt Noor op dinsdag op.')).toBeVisible();
    await isToegankelijk(samira.page);
    await pastInBeeld(samira.page);
    await samira.context.close();
  });

  test('verliest geen notitie als twee mensen dezelfde schrijven', async ({ page, browser }) => {
    await logIn(page, 'fatima');
    const casus = await gezinMet(page, SAMIRA, 'Samira Amrani', '1991-05-01');
    const adres = await overlegVandaag(page, casus, 'Hoe gaat het slapen?');
    const samira = await alsMens(browser, 'samira');
    for (const p of [page, samira.page]) {
      await p.goto(adres);
      await p.getByRole('button', { name: /^Schrijf op wat er is gezegd bij/ }).click();
    }
    await samira.page.getByLabel('Wat is er besproken en besloten?').fill('Noor slaapt om acht uur.');
    await page.getByLabel('Wat is er besproken en besloten?').fill('Oma belt elke avond.');
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await expect(page.getByText('Opgeschreven door Fatima', { exact: false })).toBeVisible();

    await samira.page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    const botsing = samira.page.getByRole('region', { name: /^Fatima en u/ });
    await expect(botsing.getByText('Oma belt elke avond.').first()).toBeVisible();
    await expect(botsing.getByText('Noor slaapt om acht uur.').first()).toBeVisible();
    await isToegankelijk(samira.page);
    await botsing.getByLabel(/^Of maak er samen/).fill('Oma belt elke avond. Noor slaapt om acht uur.');
    await botsing.getByRole('button', { name: 'Bewaar deze tekst' }).click();
    await expect(page.getByText('Oma belt elke avond. Noor slaapt om acht uur.')).toBeVisible();
    await samira.context.close();
  });

  test('is ook van Lotte: zij zet iets op de agenda en leest wat er is gezegd', async ({ page, browser }) => {
    await logIn(page, 'fatima');
    const jaar = Number(vandaag().slice(0, 4)) - 16;
    const casus = await gezinMet(page, LOTTE, 'Lotte Hendriks', `${jaar}-01-02`);
    const adres = await overlegVandaag(page, casus, 'Hoe gaat het op school?');

    const lotte = await alsMens(browser, 'lotte', { viewport: { width: 390, height: 844 } });
    await lotte.page.goto(adres);
    const knop = lotte.page.getByRole('button', { name: 'Zet iets op de agenda' });
    await knop.focus();
    await lotte.page.keyboard.press('Enter');
    await lotte.page.getByLabel('Waar wil je over praten?').fill('Mijn bijbaan');
    await lotte.page.keyboard.press('Enter');
    await expect(lotte.page.locator('blockquote', { hasText: 'Mijn bijbaan' })).toBeVisible();
    await isToegankelijk(lotte.page);
    await pastInBeeld(lotte.page);

    await page.goto(adres);
    await page.getByRole('button', { name: 'Schrijf op wat er is gezegd bij: Mijn bijbaan' }).click();
    await page.getByLabel('Wat is er besproken en besloten?').fill('Zaterdag mag.');
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await expect(lotte.page.getByText('Zaterdag mag.')).toBeVisible();
    await lotte.context.close();
  });

  test('gaat soms niet door, en wie niet gevraagd is ziet het niet', async ({ page, browser }) => {
    await logIn(page, 'fatima');
    const casus = await gezinMet(page, SAMIRA, 'Samira Amrani', '1991-05-01');
    await doe(page, 'POST', `/gezinsplan/v1/casussen/${casus.id}/betrokkenen`, {
      persoonId: '00000000-0000-4000-8000-000000000002', caserol: 'WIJKTEAMMEDEWERKER', doelomschrijving: 'Helpt mee.', grondslag: 'WETTELIJKE_TAAK',
      categorieen: ['PLAN', 'GEZIN'], omvang: [{ onderdeel: 'PLAN', niveau: 'LEEST_MEE' }],
    });
    const adres = await overlegVandaag(page, casus, 'Hoe gaat het slapen?');
    const teun = await alsMens(browser, 'teun');
    await teun.page.goto(adres);
    await expect(teun.page.getByText('Dit overleg is er niet, of u bent er niet voor gevraagd.')).toBeVisible();
    await expect(teun.page.getByText('Hoe gaat het slapen?')).toBeHidden();
    await teun.context.close();

    await page.goto('/mijn-werk');
    await expect(page.getByRole('region', { name: 'Wat komt eraan' }).getByRole('link', { name: '14:30 Overleg' }).first()).toBeVisible();
    await page.goto(adres);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Het gezin is welkom')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print de agenda' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Zeg het overleg af' }).click();
    await page.getByLabel('Waarom gaat het niet door?').fill('Noor is ziek.');
    await page.getByRole('form', { name: 'Zeg het overleg af' }).getByRole('button', { name: 'Zeg het overleg af' }).click();
    await expect(page.getByText('Het gaat niet door, omdat: Noor is ziek.')).toBeVisible();
    await isToegankelijk(page);
  });
});
