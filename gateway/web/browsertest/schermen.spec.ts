import { expect, test, type BrowserContextOptions, type Page } from '@playwright/test';
import { bevindingen } from './hulp/axe';
import { BLADZIJDEN, opUitnodiging, UITGENODIGD, type Bladzijde } from './hulp/bladzijden';
import { alsMens } from './hulp/mensen';
import { uitMail } from './hulp/postvak';
import { routeVan } from './hulp/routes';
import { metThema, type Thema } from './hulp/thema';

/** Every page, in all these ways; the pictures land in test-results/schermen. */
const MAP = 'test-results/schermen';
interface Manier { naam: string; thema: Thema; viewport: { width: number; height: number }; dubbeleLetters?: true }
const MANIEREN: Manier[] = [
  ...(['huis', 'ander'] as Thema[]).flatMap((thema): Manier[] => [
    { naam: '1280', thema, viewport: { width: 1280, height: 900 } },
    { naam: '390', thema, viewport: { width: 390, height: 844 } },
  ]),
  { naam: '320', thema: 'huis', viewport: { width: 320, height: 640 } },
  { naam: '200procent', thema: 'huis', viewport: { width: 1280, height: 900 }, dubbeleLetters: true },
];

/** The page stands, and stays: right after a click the heading may still be that of the page before. */
async function isTotRust(page: Page): Promise<void> {
  await expect(async () => {
    for (let keer = 0; keer < 3; keer++) {
      expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true);
      expect(await page.locator('[aria-busy=true]').count()).toBe(0);
      await page.waitForTimeout(100);
    }
  }).toPass({ timeout: 20_000 });
}

async function legVast(page: Page, { thema, naam: manier, dubbeleLetters }: Manier, naam: string): Promise<void> {
  await isTotRust(page);
  if (dubbeleLetters) await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${MAP}/${thema}/${naam}-${manier}.png`, fullPage: true });
  expect.soft(await bevindingen(page), `axe op ${naam}`).toEqual([]);
  const [inhoud, venster] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect.soft(inhoud, `breedte van ${naam}`).toBeLessThanOrEqual(venster);
}

async function bekijk(page: Page, { naam, route, ga }: Bladzijde, manier: Manier): Promise<void> {
  await test.step(naam, async () => {
    await ga(page);
    await legVast(page, manier, naam);
    // The list says which route this is; a redirect elsewhere would leave that page unseen.
    expect.soft(routeVan(new URL(page.url()).pathname) ?? null, `route van ${naam}`).toBe(route);
  });
}

for (const manier of MANIEREN) {
  test.describe(`${manier.thema}, ${manier.naam}`, () => {
    const opties: BrowserContextOptions = { viewport: manier.viewport };
    for (const wie of new Set(BLADZIJDEN.map((b) => b.wie))) {
      const bladzijden = BLADZIJDEN.filter((b) => b.wie === wie);
      test(wie ?? 'niemand', async ({ browser }) => {
        test.setTimeout(60_000 + bladzijden.length * 20_000);
        const context = wie ? (await alsMens(browser, wie, opties)).context : await browser.newContext(opties);
        const page = context.pages()[0] ?? await context.newPage();
        await metThema(context, manier.thema);
        for (const bladzijde of bladzijden) await bekijk(page, bladzijde, manier);
        await context.close();
      });
    }
  });
}

for (const thema of ['huis', 'ander'] as Thema[]) {
  // One code for all widths: nobody may ask for more than five in an hour.
  test(`${thema}, de huisarts na de code`, async ({ browser }) => {
    test.setTimeout(180_000);
    const manieren = MANIEREN.filter((m) => m.thema === thema && !m.dubbeleLetters);
    const context = await browser.newContext();
    await metThema(context, thema);
    const page = await context.newPage();
    const overal = async (naam: string): Promise<void> => {
      for (const manier of manieren) {
        await page.setViewportSize(manier.viewport);
        await legVast(page, manier, naam);
      }
    };
    await opUitnodiging(page);
    const sinds = new Date();
    await page.getByRole('button', { name: 'Stuur mij de code' }).click();
    const { gevonden: code } = await uitMail(UITGENODIGD, /code is (\d{6})/, sinds);
    await page.getByLabel('Code van 6 cijfers').fill(code);
    await overal('uitnodiging-code');
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page.getByLabel('Code van 6 cijfers')).toBeHidden();
    await overal('uitnodiging-vraag');
    await context.close();
  });
}
