import { expect, test, type Page } from '@playwright/test';
import { bevindingen } from './hulp/axe';
import { alsMens, type Mens } from './hulp/mensen';
import { metThema, type Thema } from './hulp/thema';

/** Every page, at two widths and in two themes; the pictures land in test-results/schermen. */
const MAP = 'test-results/schermen';
const BREEDTES = { breed: { width: 1280, height: 900 }, telefoon: { width: 390, height: 844 } };
type Breedte = keyof typeof BREEDTES;

interface Bladzijde { naam: string; wie: Mens; ga: (page: Page) => Promise<void> }

const naar = (adres: string) => async (page: Page): Promise<void> => {
  await page.goto(adres);
};
/** Follows a link on the page, as somebody would. */
const via = (adres: string, ...links: (string | RegExp)[]) => async (page: Page): Promise<void> => {
  await page.goto(adres);
  for (const name of links) await page.locator('main').getByRole('link', { name }).first().click();
};
const inPlan = (deel: string) => async (page: Page): Promise<void> => {
  await page.goto('/gezinnen');
  await page.getByRole('link', { name: /Visser/ }).first().click();
  await page.waitForURL(/\/gezinnen\/[0-9a-f-]{36}/);
  await page.goto(new URL(page.url()).pathname + deel);
};
const onsPlan = (deel = '') => async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.waitForURL(/\/gezinnen\/[0-9a-f-]{36}/);
  await expect(page.getByRole('navigation', { name: 'Onderdelen van het plan' })).toBeVisible();
  if (deel) await page.goto(new URL(page.url()).pathname + deel);
};

const BLADZIJDEN: Bladzijde[] = [
  { naam: 'mijn-werk', wie: 'fatima', ga: naar('/mijn-werk') },
  { naam: 'mijn-werk-teamleider', wie: 'olga', ga: naar('/mijn-werk') },
  { naam: 'mijn-werk-tafel', wie: 'karin', ga: naar('/mijn-werk') },
  { naam: 'mijn-werk-partner', wie: 'ingrid', ga: naar('/mijn-werk') },
  { naam: 'gezinnen', wie: 'fatima', ga: naar('/gezinnen') },
  { naam: 'aanmelden', wie: 'fatima', ga: naar('/gezinnen/aanmelden') },
  { naam: 'plan-professional', wie: 'fatima', ga: inPlan('') },
  { naam: 'mensen-en-toegang-professional', wie: 'fatima', ga: inPlan('/mensen-en-toegang#uitnodigen') },
  { naam: 'plan-gezin', wie: 'ilse', ga: onsPlan() },
  { naam: 'mensen-en-toegang', wie: 'ilse', ga: onsPlan('/mensen-en-toegang') },
  { naam: 'keukendeur', wie: 'ilse', ga: onsPlan('/keukendeur') },
  { naam: 'plan-lotte', wie: 'lotte', ga: onsPlan() },
  { naam: 'plan-marga', wie: 'marga', ga: onsPlan() },
  { naam: 'besluiten', wie: 'ilse', ga: onsPlan('/besluiten') },
  { naam: 'besluit', wie: 'ilse', ga: async (page) => {
    await onsPlan('/besluiten')(page);
    await page.locator('main').getByRole('link').first().click();
  } },
  { naam: 'verzoeken', wie: 'fatima', ga: naar('/maatwerk') },
  { naam: 'verzoek', wie: 'fatima', ga: via('/maatwerk', /vervoer|opvang/i) },
  { naam: 'verzoeken-tafel', wie: 'karin', ga: naar('/maatwerk') },
  { naam: 'tafels', wie: 'karin', ga: naar('/tafels') },
  { naam: 'eerdere-besluiten', wie: 'karin', ga: naar('/eerdere-besluiten') },
  { naam: 'overzicht', wie: 'bea', ga: naar('/overzicht') },
  { naam: 'signalen', wie: 'bea', ga: naar('/signalen') },
  { naam: 'regels', wie: 'bea', ga: naar('/regels') },
  { naam: 'evaluaties', wie: 'teun', ga: naar('/evaluaties') },
  { naam: 'kennis', wie: 'fatima', ga: naar('/kennis') },
  { naam: 'beheer-mensen', wie: 'beheer', ga: naar('/beheer') },
  { naam: 'beheer-organisaties', wie: 'beheer', ga: naar('/beheer/organisaties') },
  { naam: 'niet-gevonden', wie: 'fatima', ga: naar('/dit-bestaat-niet') },
];

async function isKlaar(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
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
              await isKlaar(page);
              await page.screenshot({ path: `${MAP}/${thema}/${naam}-${BREEDTES[breedte].width}.png`, fullPage: true });
              expect.soft(await bevindingen(page), `axe op ${naam}`).toEqual([]);
              const [inhoud, venster] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
              expect.soft(inhoud, `breedte van ${naam}`).toBeLessThanOrEqual(venster);
            });
          }
          await context.close();
        });
      }
    });
  }
}
