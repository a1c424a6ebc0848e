import { expect } from '@playwright/test';
import { doe } from './hulp/api';
import { isToegankelijk, pastInBeeld } from './hulp/axe';
import { meldGezinAan, nieuweNaam, overDagen, voegDoelToe, vulDatum } from './hulp/gezin';
import { alsMens, logIn } from './hulp/mensen';
import { test } from './hulp/test';

const TEUN = '00000000-0000-4000-8000-000000000002';

test.describe('een plan', () => {
  test('begint met een aanmelding, een wens, een doel en een actie', async ({ page }) => {
    await logIn(page, 'fatima');
    const id = await meldGezinAan(page, nieuweNaam());
    await expect(page.getByText('belt morgen om kennis te maken.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(page.url()).toContain(`/gezinnen/${id}`);
    await expect(page).toHaveTitle('Plan – Schakel');

    await page.getByRole('button', { name: 'Wens toevoegen' }).click();
    const wens = page.getByRole('form', { name: 'Wens toevoegen' });
    await wens.getByLabel('Schrijf het op in de woorden van het gezin').fill('Weer samen aan tafel eten.');
    await wens.getByLabel('Wie zegt dit?').selectOption({ index: 1 });
    await wens.getByRole('button', { name: 'Bewaar de wens' }).click();
    await expect(page.locator('blockquote', { hasText: 'Weer samen aan tafel eten.' })).toBeVisible();

    await voegDoelToe(page, 'De ochtend begint rustig.');
    const doel = page.getByRole('region', { name: 'Doel 1' });
    await doel.getByRole('button', { name: 'Actie toevoegen' }).click();
    await doel.getByLabel('Wat gaat er gebeuren?').fill('legt ’s avonds de tas klaar.');
    await vulDatum(page, 'Wanneer is het klaar?', overDagen(10));
    await doel.getByRole('button', { name: 'Bewaar de actie' }).click();
    await expect(doel.getByText('legt ’s avonds de tas klaar.')).toBeVisible();
    await isToegankelijk(page);

    await doel.getByRole('button', { name: /^Zet op klaar/ }).click();
    await expect(doel.getByText('Klaar', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click();
    await expect(doel.getByText('Nog te doen')).toBeVisible();

    await doel.getByRole('button', { name: 'Geef een cijfer bij doel 1' }).click();
    await doel.getByRole('slider').press('Home');
    for (let i = 0; i < 3; i++) await doel.getByRole('slider').press('ArrowRight');
    await doel.getByRole('button', { name: 'Bewaar het cijfer' }).click();
    await expect(doel.getByText('Nu een 4 van 10')).toBeVisible();
  });

  test('zegt wat er mist, met de aandacht op de samenvatting', async ({ page }) => {
    await logIn(page, 'fatima');
    await page.goto('/gezinnen/aanmelden');
    await page.getByRole('button', { name: 'Meld dit gezin aan' }).click();
    await expect(page.getByRole('group', { name: 'Er mist nog iets' })).toBeFocused();
    await expect(page).toHaveTitle(/^Fout: /);
    await page.getByRole('link', { name: 'Schrijf kort op wat er aan de hand is.' }).click();
    await expect(page.getByLabel('Wat is er aan de hand?')).toBeFocused();
    await isToegankelijk(page);
  });

  test('houdt een half geschreven tekst vast over herladen en opnieuw inloggen', async ({ page, context }) => {
    await logIn(page, 'fatima');
    await page.goto('/gezinnen/aanmelden');
    await page.getByLabel('Wat is er aan de hand?').fill('Half geschreven');
    await expect(page.getByText(/^Bewaard om/)).toBeVisible({ timeout: 2500 });
    await context.clearCookies();
    await page.reload();
    await page.locator('#username').fill('fatima').catch(() => undefined);
    if (await page.locator('#password').isVisible()) {
      await page.locator('#password').fill('schakel');
      await page.locator('#password').press('Enter');
    }
    await expect(page.getByLabel('Wat is er aan de hand?')).toHaveValue('Half geschreven');
    await page.getByRole('button', { name: /Fatima El Idrissi/ }).click();
    await page.getByRole('menuitem', { name: 'Log uit' }).click();
    await expect(page.getByText('U bent uitgelogd. Tot de volgende keer.')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((s) => s.startsWith('schakel:concept')))).toEqual([]);
  });

  test('laat bij de een zien wat de ander doet, zonder herladen, en verliest geen van beide teksten', async ({ browser }) => {
    const fatima = await alsMens(browser, 'fatima');
    await fatima.page.goto('/gezinnen');
    await fatima.page.getByRole('link', { name: /^Visser/ }).click();
    await fatima.page.waitForURL(/\/gezinnen\/[0-9a-f-]{36}/);
    const ilse = await alsMens(browser, 'ilse');
    // She may have more than one plan: this is about the same one.
    await ilse.page.goto(new URL(fatima.page.url()).pathname);
    const wijzig = { name: 'Wijzig doel 1' };
    const veld = /^Wat willen jullie bereiken/;
    await fatima.page.getByRole('button', wijzig).click();
    await ilse.page.getByRole('button', wijzig).click();

    const oud = await ilse.page.getByLabel(veld).inputValue();
    await ilse.page.getByLabel(veld).fill('Tijn gaat rustig naar school, elke dag.');
    await ilse.page.getByRole('button', { name: 'Bewaar het doel' }).click();
    await expect(ilse.page.getByRole('heading', { name: 'Tijn gaat rustig naar school, elke dag.' })).toBeVisible();

    await fatima.page.getByLabel(veld).fill('Tijn komt op tijd op school.');
    await fatima.page.getByRole('button', { name: 'Bewaar het doel' }).click();
    const botsing = fatima.page.getByRole('region', { name: /veranderden tegelijk dezelfde tekst/ });
    await expect(botsing).toContainText('elke dag');
    await expect(botsing).toContainText('Tijn komt op tijd op school.');
    await isToegankelijk(fatima.page);
    await botsing.getByLabel('Of maak er samen één tekst van').fill(oud);
    await botsing.getByRole('button', { name: 'Bewaar deze tekst' }).click();

    // Ilse reloads nothing: it appears in her plan, with a mark.
    await expect(ilse.page.getByRole('heading', { name: oud })).toBeVisible();
    await expect(ilse.page.getByRole('region', { name: 'Doel 1' }).locator('.leeft').first()).toBeVisible();

    // What stood there in between is not gone.
    await ilse.page.getByRole('button', { name: 'Eerdere woorden: Doel 1' }).click();
    const eerder = ilse.page.getByRole('dialog', { name: 'Wat hier eerder stond' });
    await expect(eerder.getByRole('listitem').first()).toContainText('Tijn gaat rustig naar school, elke dag.');
    await expect(eerder.getByRole('listitem').first()).toContainText('Ilse Visser, vandaag');
    await expect(eerder.getByRole('listitem').nth(1)).toContainText(oud);
    await isToegankelijk(ilse.page);
    await eerder.getByRole('button', { name: 'Sluit' }).click();
    await expect(ilse.page.getByRole('button', { name: 'Eerdere woorden: Doel 1' })).toBeFocused();
    await fatima.context.close();
    await ilse.context.close();
  });

  test('neemt van één actie de dag van de een en de woorden van de ander, en vraagt alleen waar ze botsen', async ({ page, browser }) => {
    await logIn(page, 'fatima');
    const id = await meldGezinAan(page, nieuweNaam());
    await doe(page, 'POST', `/gezinsplan/v1/casussen/${id}/betrokkenen`, {
      persoonId: TEUN, caserol: 'WIJKTEAMMEDEWERKER', doelomschrijving: 'Samen oppakken.', grondslag: 'WETTELIJKE_TAAK',
      categorieen: ['GEZIN', 'PLAN'], omvang: [{ onderdeel: 'PLAN', niveau: 'LEEST_MEE' }],
    });
    const teun = await alsMens(browser, 'teun');
    await teun.page.goto(new URL(page.url()).pathname);
    const open = async (p: typeof page): Promise<void> => {
      await p.getByRole('button', { name: /^Meer doen met/ }).click();
      await p.getByRole('menuitem', { name: 'Wijzig' }).click();
    };
    const wat = { name: 'Wat gaat er gebeuren?' };
    await open(page);
    await open(teun.page);

    await vulDatum(teun.page, 'Wanneer is het klaar?', overDagen(20));
    await teun.page.getByRole('button', { name: 'Bewaar de actie' }).click();
    await expect(teun.page.getByRole('button', { name: 'Bewaar de actie' })).toBeHidden();
    await page.getByRole('textbox', wat).fill('belt maandag om kennis te maken.');
    await page.getByRole('button', { name: 'Bewaar de actie' }).click();
    await expect(page.getByText('belt maandag om kennis te maken.')).toBeVisible();
    await expect(page.getByText(/^Klaar op /)).toBeVisible();

    await open(page);
    await open(teun.page);
    await teun.page.getByRole('textbox', wat).fill('gaat langs.');
    await teun.page.getByRole('button', { name: 'Bewaar de actie' }).click();
    await page.getByRole('textbox', wat).fill('stuurt een kaartje.');
    await page.getByRole('button', { name: 'Bewaar de actie' }).click();
    const botsing = page.getByRole('region', { name: 'Teun en u veranderden tegelijk dezelfde tekst' });
    await expect(botsing).toContainText('gaat langs.');
    await isToegankelijk(page);
    await botsing.getByRole('button', { name: 'Neem mijn tekst' }).click();
    await page.getByRole('button', { name: 'Bewaar de actie' }).click();
    await expect(teun.page.getByText('stuurt een kaartje.')).toBeVisible();
    await expect(teun.page.getByText(/^Klaar op /)).toBeVisible();
    await teun.context.close();
  });

  test('gaat na het afsluiten weer open, met een reden', async ({ page }) => {
    await logIn(page, 'fatima');
    const id = await meldGezinAan(page, nieuweNaam());
    await doe(page, 'POST', `/gezinsplan/v1/casussen/${id}/afsluitingen`, { terugblik: 'De ochtend lukt.', nazorgdatum: overDagen(90), wieBelJe: 'Het wijkteam' });
    await expect(page.getByText('Dit plan is afgesloten')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Doel toevoegen' })).toBeHidden();

    await page.getByRole('button', { name: 'Open het plan weer' }).click();
    const formulier = page.getByRole('form', { name: 'Open het plan weer' });
    await formulier.getByRole('button', { name: 'Open het plan weer' }).click();
    await expect(page.getByText('Schrijf kort op wat er nu aan de hand is.').first()).toBeVisible();
    await isToegankelijk(page);
    await formulier.getByLabel('Wat is er nu aan de hand?').fill('De ochtend loopt weer vast.');
    await formulier.getByRole('button', { name: 'Open het plan weer' }).click();

    await expect(page.getByRole('button', { name: 'Doel toevoegen' })).toBeVisible();
    await page.getByText('Dit plan was eerder afgesloten').click();
    await expect(page.getByText('De ochtend lukt.')).toBeVisible();
    await expect(page.getByText(/Weer open op .*: De ochtend loopt weer vast\./)).toBeVisible();
  });

  test('vraagt na het afsluiten hoe het gaat, tot de laatste keer', async ({ page }) => {
    await logIn(page, 'fatima');
    const naam = nieuweNaam();
    const id = await meldGezinAan(page, naam);
    await doe(page, 'POST', `/gezinsplan/v1/casussen/${id}/afsluitingen`, { terugblik: 'De ochtend lukt.', nazorgdatum: overDagen(3), wieBelJe: 'Het wijkteam' });
    await page.goto('/');
    const taak = page.getByRole('listitem').filter({ hasText: 'Vraag hoe het nu gaat' }).filter({ hasText: naam });
    if (!(await taak.isVisible())) await page.getByText(/^Daarna nog \d/).click();
    await taak.getByRole('link', { name: 'Open het plan' }).click();

    await page.getByRole('button', { name: 'Schrijf op hoe het gaat' }).click();
    const formulier = page.getByRole('form', { name: 'Schrijf op hoe het gaat' });
    await formulier.getByRole('button', { name: 'Schrijf op hoe het gaat' }).click();
    await expect(page.getByText('Schrijf op hoe het gaat.').first()).toBeVisible();
    await isToegankelijk(page);
    await formulier.getByLabel('Hoe gaat het met het gezin?').fill('De ochtenden lukken, de avonden nog niet.');
    await vulDatum(page, 'Wanneer belt u nog een keer?', overDagen(-1));
    await formulier.getByRole('button', { name: 'Schrijf op hoe het gaat' }).click();
    await expect(page.getByText('Kies een dag na vandaag.').first()).toBeVisible();
    await vulDatum(page, 'Wanneer belt u nog een keer?', overDagen(60));
    await formulier.getByRole('button', { name: 'Schrijf op hoe het gaat' }).click();
    await expect(page.getByText('Bewaard. U belt nog een keer.')).toBeVisible();
    await expect(page.getByText('De ochtenden lukken, de avonden nog niet.')).toBeVisible();
    await expect(page.getByText('Afgesloten, wij bellen nog')).toBeVisible();
    await isToegankelijk(page);

    await page.getByRole('button', { name: 'Schrijf op hoe het gaat' }).click();
    await formulier.getByLabel('Hoe gaat het met het gezin?').fill('Het gaat goed.');
    await formulier.getByRole('button', { name: 'Schrijf op hoe het gaat' }).click();
    await expect(page.getByText('Bewaard. De nazorg is klaar.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Schrijf op hoe het gaat' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Open het plan weer' })).toBeVisible();
  });

  test('krijgt een andere zorgcoördinator pas als die ja zegt', async ({ page, browser }) => {
    await logIn(page, 'fatima');
    const id = await meldGezinAan(page, nieuweNaam());
    const pad = `/gezinsplan/v1/casussen/${id}`;
    await doe(page, 'POST', `${pad}/betrokkenen`, {
      persoonId: TEUN, caserol: 'WIJKTEAMMEDEWERKER', doelomschrijving: 'Helpt mee met de ochtend.', grondslag: 'WETTELIJKE_TAAK',
      categorieen: ['PLAN', 'GEZIN'], omvang: [{ onderdeel: 'PLAN', niveau: 'LEEST_MEE' }],
    });
    await page.getByRole('button', { name: 'Kies een zorgcoördinator' }).click();
    await page.getByLabel('Wie wordt zorgcoördinator?').selectOption({ label: 'Fatima El Idrissi' });
    await page.getByRole('button', { name: 'Maak zorgcoördinator' }).click();

    await page.getByRole('button', { name: 'Vraag een andere zorgcoördinator' }).click();
    const formulier = page.getByRole('form', { name: 'Stel de vraag' });
    await formulier.getByRole('button', { name: 'Stel de vraag' }).click();
    await expect(page.getByText('Schrijf op wat diegene moet weten.').first()).toBeVisible();
    await isToegankelijk(page);
    await formulier.getByLabel('Wie vraagt u?').selectOption({ label: 'Teun Bakker' });
    await formulier.getByLabel('Wat moet diegene weten?').fill('Bel oma op maandag.');
    await formulier.getByRole('button', { name: 'Stel de vraag' }).click();
    await expect(page.getByText(/Fatima El Idrissi vroeg Teun Bakker op .* Er is nog geen antwoord\./)).toBeVisible();
    await expect(page.getByRole('group', { name: 'Voor u als zorgcoördinator' })).toBeVisible();

    const teun = await alsMens(browser, 'teun');
    await teun.page.goto(`/gezinnen/${id}`);
    await expect(teun.page.getByText('Bel oma op maandag.')).toBeVisible();
    await isToegankelijk(teun.page);
    await teun.page.getByRole('button', { name: 'Ja, ik word zorgcoördinator' }).click();
    await expect(teun.page.getByRole('group', { name: 'Voor u als zorgcoördinator' })).toBeVisible();

    await expect(page.getByRole('group', { name: 'Voor u als zorgcoördinator' })).toBeHidden();
    await page.getByText('Eerder gevraagd als zorgcoördinator').click();
    await expect(page.getByText(/Teun Bakker werd het\./)).toBeVisible();
    await teun.context.close();
  });

  test('werkt met alleen het toetsenbord, en past op een telefoon', async ({ page }) => {
    await logIn(page, 'fatima');
    await page.keyboard.press('g');
    await page.keyboard.press('g');
    await expect(page.getByRole('heading', { level: 1, name: 'Gezinnen' })).toBeFocused();
    await expect(page.getByRole('link', { name: /^Visser/ })).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Onderdelen van het plan' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Sneltoetsen');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 700 });
    await pastInBeeld(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Gezinnen' })).toBeVisible();
    await isToegankelijk(page);
  });

  test('bestaat niet voor wie er niet in zit', async ({ page }) => {
    await logIn(page, 'teun');
    await page.goto('/gezinnen/00000000-0000-4000-8000-00000000ffff');
    await expect(page.getByRole('heading', { level: 1, name: /Deze bladzijde is er niet|U kunt dit niet zien/ })).toBeVisible();
    await page.goto('/dit-bestaat-niet');
    await expect(page.getByRole('heading', { level: 1, name: 'Deze bladzijde is er niet (meer)' })).toBeVisible();
  });
});
