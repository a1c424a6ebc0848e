import { devices, expect, type Page } from '@playwright/test';
import { isToegankelijk, pastInBeeld } from './hulp/axe';
import { nieuweNaam, overDagen, vulDatum } from './hulp/gezin';
import { alsMens } from './hulp/mensen';
import { uitMail } from './hulp/postvak';
import { test } from './hulp/test';

/** From the question to a family until a lesson that everyone may read. One evaluation, so the order counts. */
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let evaluatie = '';
const arts = `dr. ${nieuweNaam()}`;
const adres = `huisarts-${Date.now()}@praktijk.example`;
const les = `dat ${nieuweNaam().toLowerCase()} niemand terugbelde,`;

test('het gezin kiest, de zorgcoördinator kiest een gespreksleider, en die plant het gesprek', async ({ browser }) => {
  const fatima = await alsMens(browser, 'fatima');
  await fatima.page.goto('/evaluaties/nieuw');
  await fatima.page.getByLabel('Welk gezin?').selectOption({ label: 'Visser – Oduya' });
  await fatima.page.getByLabel('Waarom wilt u terugkijken?').fill('Er werd lang op een besluit gewacht.');
  await fatima.page.getByRole('button', { name: 'Stel dit voor' }).click();
  await fatima.page.waitForURL(/\/evaluaties\/[0-9a-f-]{36}$/);
  evaluatie = new URL(fatima.page.url()).pathname;
  await expect(fatima.page.getByText('Het gezin kiest eerst of het meedoet.')).toBeVisible();
  await isToegankelijk(fatima.page);

  const ilse = await alsMens(browser, 'ilse');
  await ilse.page.goto(evaluatie);
  await ilse.page.getByText('Ja, ik doe mee').click();
  await isToegankelijk(ilse.page);
  await ilse.page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
  await expect(ilse.page.getByText('Uw keuze is bewaard.')).toBeVisible();
  await ilse.context.close();

  // It appears at Fatima's without reloading.
  await fatima.page.getByRole('combobox', { name: 'Wie leidt het gesprek?' }).selectOption({ label: 'Teun Bakker, Wijkteam Molenkwartier' });
  await fatima.page.getByRole('button', { name: 'Kies deze gespreksleider' }).click();
  await expect(fatima.page.getByRole('heading', { name: 'Gespreksleider' })).toBeVisible();
  await fatima.context.close();
});

test('een huisarts antwoordt op de telefoon, van mail tot verstuurd in hoogstens twaalf handelingen', async ({ browser }) => {
  const teun = await alsMens(browser, 'teun');
  await teun.page.goto(evaluatie);
  await vulDatum(teun.page, 'Datum', overDagen(9));
  await teun.page.getByRole('button', { name: 'Plan het gesprek' }).click();
  await expect(teun.page.getByText('Het gesprek is gepland.')).toBeVisible();
  await teun.page.getByRole('button', { name: 'Nodig iemand uit' }).click();
  await teun.page.getByLabel('Naam').fill(arts);
  await teun.page.getByLabel('Mailadres').fill(adres);
  await teun.page.getByLabel('Waarom vraagt u deze persoon?').fill('U verwees in het voorjaar twee keer.');
  const sinds = new Date();
  await teun.page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await teun.page.getByRole('alertdialog').getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await expect(teun.page.getByText('Uitgenodigd')).toBeVisible();

  const { bericht, gevonden: link } = await uitMail(adres, /(http\S+\/uitnodiging#\S+)/, sinds);
  expect(`${bericht.onderwerp} ${bericht.tekst}`).not.toMatch(/Visser|Oduya|Ilse/);

  const context = await browser.newContext({ ...devices['Pixel 7'], locale: 'nl-NL' });
  const page = await context.newPage();
  const gezien: string[] = [];
  page.on('request', (r) => gezien.push(r.url()));
  await beantwoord(page, link, sinds);
  const geheim = new URL(link).hash.slice(1);
  expect(gezien.filter((url) => url.includes(geheim))).toEqual([]);
  await context.close();

  // The leader sees that there is an answer, not which.
  await expect(teun.page.getByText('Heeft geantwoord')).toBeVisible();
  await expect(teun.page.getByText('Een korte mail terug.')).toHaveCount(0);
  await teun.context.close();

  const later = await browser.newContext({ locale: 'nl-NL' });
  const nogmaals = await later.newPage();
  await nogmaals.goto(new URL(link).pathname + new URL(link).hash);
  await expect(nogmaals.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible();
  await isToegankelijk(nogmaals);
  await later.close();
});

async function beantwoord(page: Page, link: string, sinds: Date): Promise<void> {
  let handelingen = 0;
  const doe = async (handeling: Promise<unknown>): Promise<void> => {
    handelingen++;
    await handeling;
  };
  const adresbalk = new URL(link);
  await doe(page.goto(adresbalk.pathname + adresbalk.hash));
  await expect(page.getByRole('heading', { level: 1, name: 'Wilt u drie vragen beantwoorden?' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.locator('body')).not.toContainText(/Visser|Oduya|verwijzer/);
  await isToegankelijk(page);
  await pastInBeeld(page);

  await doe(page.getByRole('button', { name: 'Stuur mij de code' }).click());
  const { gevonden: code } = await uitMail(adres, /code is (\d{6})/, sinds);
  await doe(page.getByLabel('Code van 6 cijfers').fill(code));
  await doe(page.getByRole('button', { name: 'Verder' }).click());
  await expect(page.getByText('Gezin Visser – Oduya')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Wat werkte?' })).toBeFocused();
  await isToegankelijk(page);
  await doe(page.getByLabel('Uw antwoord').fill('Dat de school meedacht.'));
  await doe(page.getByRole('button', { name: 'Volgende vraag' }).click());
  await doe(page.getByRole('button', { name: 'Volgende vraag' }).click());
  await doe(page.getByLabel('Uw antwoord').fill('Een korte mail terug.'));
  await expect(page.getByText('Bewaard. U kunt later verder via dezelfde link.')).toBeVisible();
  await isToegankelijk(page);
  await doe(page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click());
  await expect(page.getByRole('heading', { level: 1, name: /^Dank u wel/ })).toBeVisible();
  await isToegankelijk(page);
  expect(handelingen).toBeLessThanOrEqual(12);
}

test('na het gesprek lezen twee mensen een les na, en dan is hij voor iedereen', async ({ browser }) => {
  const teun = await alsMens(browser, 'teun');
  const { page } = teun;
  await page.goto(`${evaluatie}/sessie`);
  await page.getByRole('button', { name: 'Kantelpunt toevoegen' }).click();
  await page.getByLabel('Wat gebeurde er?').fill('Acht dagen in de volle bus');
  await page.getByLabel('Wie vertelt').fill('Ilse Visser');
  await page.getByLabel('In zijn of haar woorden').fill('Elke ochtend huilde hij.');
  await page.getByText('Samenwerking', { exact: true }).click();
  await isToegankelijk(page);
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(page.locator('.blik--gezin')).toContainText('Elke ochtend huilde hij.');
  await page.getByRole('button', { name: 'Sluit het gesprek af' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sluit het gesprek af' }).click();
  await expect(page.getByText('Een korte mail terug.')).toBeVisible();

  await page.getByRole('button', { name: 'Leerpunt toevoegen' }).click();
  await page.getByLabel('Wij zagen dat …').fill(les);
  await page.getByLabel('omdat …').fill('niemand dat had afgesproken,');
  await page.getByLabel('daarom …').fill('bellen wij altijd binnen twee weken terug.');
  await page.getByRole('radio', { name: 'Een regel knelt' }).check();
  await page.getByLabel('Welke regel knelt?').selectOption({ label: 'Leerlingenvervoer alleen vanaf 6 kilometer' });
  await page.getByRole('button', { name: 'Bewaar het leerpunt' }).click();
  await page.getByText(/^Ik lees geen naam/).click();
  await page.getByRole('button', { name: 'Niemand is te herkennen' }).click();
  await expect(page.getByText('Wacht op een tweede lezer')).toBeVisible();
  await isToegankelijk(page);

  const bea = await alsMens(browser, 'bea');
  await bea.page.goto('/regels');
  await bea.page.getByRole('link', { name: 'Leerlingenvervoer alleen vanaf 6 kilometer' }).click();
  await expect(bea.page.getByText(les)).toHaveCount(0);

  const olga = await alsMens(browser, 'olga');
  await olga.page.goto('/kennis');
  const teLezen = olga.page.getByRole('region', { name: 'Leest u dit na?' }).getByRole('listitem').filter({ hasText: les });
  await teLezen.getByRole('checkbox').check();
  await teLezen.getByRole('button', { name: 'Geef vrij' }).click();
  await olga.page.getByRole('alertdialog').getByRole('button', { name: 'Geef vrij' }).click();
  await expect(olga.page.getByText('Het leerpunt is voor iedereen te lezen.')).toBeVisible();
  await isToegankelijk(olga.page);

  // At its rule, on a screen that nobody reloaded.
  await expect(bea.page.getByText(les)).toBeVisible({ timeout: 30_000 });
  await olga.context.close();
  await bea.context.close();

  // The action is done, so this evaluation is finished and the family can be asked again.
  await page.getByRole('button', { name: 'Actie toevoegen' }).click();
  await page.getByLabel('Wie doet het?').fill('Teun (wijkteam)');
  await page.getByLabel('Wat gaat er gebeuren?').fill('belt elke huisarts terug.');
  await vulDatum(page, 'Wanneer is het klaar?', overDagen(14));
  await page.getByRole('button', { name: 'Bewaar de actie' }).click();
  await page.getByRole('button', { name: /^Zet op klaar: belt elke huisarts/ }).click();
  await expect(page.getByText('De actie staat op klaar.')).toBeVisible();
  await teun.context.close();
});

test('een uitnodiging zonder link legt uit waar die staat', async ({ page }) => {
  await page.goto('/uitnodiging');
  await expect(page.getByRole('heading', { level: 1, name: 'Open de link uit uw mail' })).toBeVisible();
  await isToegankelijk(page);
});
