import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

/** The demo people, and the heading of the page on which each lands. */
export const MENSEN = {
  fatima: /^Goede\w+ Fatima/, teun: /^Goede\w+ Teun/, olga: /^Goede\w+ Olga/, karin: /^Goede\w+ Karin/, joost: /^Goede\w+ Joost/,
  bea: /\S/, vanloon: /^Goede\w+ dr\. Van Loon/, ingrid: /^Goede\w+ Ingrid/, samira: 'Ons plan', ilse: 'Ons plan', lotte: 'Ons plan',
  marga: 'Ons plan', frits: /\S/, beheer: 'Wie kan er inloggen?',
} as const;
export type Mens = keyof typeof MENSEN;

const WACHTWOORD = process.env.SCHAKEL_WACHTWOORD ?? 'schakel';

/** Through the front door and the login page, as a person does it. */
export async function logIn(page: Page, wie: Mens, naar = '/'): Promise<void> {
  await page.goto(naar);
  if (naar === '/') await page.getByRole('link', { name: 'Log in' }).click();
  await page.locator('#username').fill(wie);
  await page.locator('#password').fill(WACHTWOORD);
  await page.locator('#password').press('Enter');
  if (naar === '/') await expect(page.getByRole('heading', { level: 1, name: MENSEN[wie] })).toBeVisible();
}

/** Somebody behind a screen of his own. */
export async function alsMens(browser: Browser, wie: Mens, opties: BrowserContextOptions = {}): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext(opties);
  const page = await context.newPage();
  await logIn(page, wie);
  return { page, context };
}
