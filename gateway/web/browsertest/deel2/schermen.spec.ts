import { expect, test, type Page } from '@playwright/test';
import { bevindingen } from '../hulp/axe';
import { uitMail } from '../hulp/postvak';
import { alsMens, type Mens } from '../hulp/mensen';
import { metThema, type Thema } from '../hulp/thema';

/** The pages that lie one click deeper, and the link page, beside those of ../schermen.spec.ts. */
const MAP = 'test-results/schermen';
const BREEDTES = { breed: { width: 1280, height: 900 }, telefoon: { width: 390, height: 844 } };
type Breedte = keyof typeof BREEDTES;

interface Bladzijde { naam: string; wie: Mens; ga: (page: Page) => Promise<void> }

/** Opens the first thing in the list on a page, and then what lies behind it. */
const eerste = (adres: string, opEen: RegExp, achter = '') => async (page: Page): Promise<void> => {
  await page.goto(adres);
  await page.locator(`main a[href^="${adres}/"]:not([href$="/nieuw"])`).first().click();
  await page.waitForURL(opEen);
  if (achter) await page.goto(new URL(page.url()).pathname + achter);
};

const BLADZIJDEN: Bladzijde[] = [
  { naam: 'nieuw-verzoek', wie: 'fatima', ga: async (page) => { await page.goto('/maatwerk/nieuw'); } },
  { naam: 'evaluatie', wie: 'fatima', ga: eerste('/evaluaties', /\/evaluaties\/[0-9a-f-]{36}/) },
  { naam: 'sessie', wie: 'fatima', ga: eerste('/evaluaties', /\/evaluaties\/[0-9a-f-]{36}/, '/sessie') },
  { naam: 'nieuwe-evaluatie', wie: 'fatima', ga: async (page) => { await page.goto('/evaluaties/nieuw'); } },
  { naam: 'verzoek-tafel', wie: 'karin', ga: eerste('/maatwerk', /\/maatwerk\/[0-9a-f-]{36}/) },
  { naam: 'agenda', wie: 'karin', ga: eerste('/tafels', /\/tafels\/[0-9a-f-]{36}/) },
  { naam: 'tafel', wie: 'karin', ga: async (page) => {
    await eerste('/tafels', /\/tafels\/[0-9a-f-]{36}/)(page);
    await page.locator('main').getByRole('listitem').getByRole('link').last().click();
    await page.waitForURL(/\/verzoeken\//);
  } },
  { naam: 'brief', wie: 'ilse', ga: async (page) => {
    await page.goto('/');
    await page.waitForURL(/\/gezinnen\/[0-9a-f-]{36}/);
    await page.goto(`${new URL(page.url()).pathname}/besluiten`);
    await page.getByRole('link', { name: /^Lees het besluit/ }).first().click();
    await page.getByRole('link', { name: 'Bekijk de brief' }).click();
    await page.waitForURL(/\/brief$/);
  } },
  { naam: 'signaal', wie: 'bea', ga: eerste('/signalen', /\/signalen\/[0-9a-f-]{36}/) },
  { naam: 'regel', wie: 'bea', ga: eerste('/regels', /\/regels\/[0-9a-f-]{36}/) },
];

async function legVast(page: Page, thema: Thema, breedte: Breedte, naam: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${MAP}/${thema}/${naam}-${BREEDTES[breedte].width}.png`, fullPage: true });
  expect.soft(await bevindingen(page), `axe op ${naam}`).toEqual([]);
  const [inhoud, venster] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect.soft(inhoud, `breedte van ${naam}`).toBeLessThanOrEqual(venster);
}

for (const thema of ['huis', 'ander'] as Thema[]) {
  for (const breedte of Object.keys(BREEDTES) as Breedte[]) {
    test.describe(`${thema}, ${breedte}`, () => {
      for (const wie of new Set(BLADZIJDEN.map((b) => b.wie))) {
        const bladzijden = BLADZIJDEN.filter((b) => b.wie === wie);
        test(wie, async ({ browser }) => {
          test.setTimeout(60_000 + bladzijden.length * 20_000);
          const { page, context } = await alsMens(browser, wie, { viewport: BREEDTES[breedte] });
          await metThema(context, thema);
          for (const { naam, ga } of bladzijden) {
            await test.step(naam, async () => {
              await ga(page);
              await legVast(page, thema, breedte, naam);
            });
          }
          await context.close();
        });
      }

      test('de huisarts', async ({ browser }) => {
        const context = await browser.newContext({ viewport: BREEDTES[breedte], locale: 'nl-NL' });
        await metThema(context, thema);
        const page = await context.newPage();
        const arts = 'vanloon@demolen.example';
        const { gevonden } = await uitMail(arts, /(http\S+\/uitnodiging#\S+)/, new Date(0));
        const link = new URL(gevonden);
        await page.goto(link.pathname + link.hash);
        await legVast(page, thema, breedte, 'uitnodiging');
        const sinds = new Date();
        await page.getByRole('button', { name: 'Stuur mij de code' }).click();
        const { gevonden: code } = await uitMail(arts, /code is (\d{6})/, sinds);
        await page.getByLabel('Code van 6 cijfers').fill(code);
        await legVast(page, thema, breedte, 'uitnodiging-code');
        await page.getByRole('button', { name: 'Verder' }).click();
        await legVast(page, thema, breedte, 'uitnodiging-vraag');
        await context.close();
      });
    });
  }
}
