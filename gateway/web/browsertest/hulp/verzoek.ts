import { expect, type Page } from '@playwright/test';
import { meldGezinAan } from './gezin';

/** A new family whose first action is stuck on a rule; ends on the request that was made of it. */
export async function verzoekUitBlokkade(page: Page, achternaam: string): Promise<{ casusId: string; verzoekId: string }> {
  const casusId = await meldGezinAan(page, achternaam);
  return { casusId, verzoekId: await meldVast(page) };
}

/** On the page of a plan with one action: it is stuck on a rule. Ends on the request that was made of it. */
export async function meldVast(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Meer doen met/ }).click();
  await page.getByRole('menuitem', { name: 'Deze actie zit vast' }).click();
  await page.getByText('Een regel', { exact: true }).click();
  await page.getByLabel('Welke regel is het?').fill('leerlingenvervoer');
  await page.getByText('Leerlingenvervoer alleen vanaf 6 kilometer').click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Wat gebeurt er nu niet, en wat is er nodig?').fill('De school ligt op 5,2 kilometer.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Meld dat de actie vastzit' }).click();
  await page.getByRole('link', { name: 'Maak het verzoek af' }).click();
  await page.waitForURL(/\/maatwerk\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split('/')[2]!;
}

/** Gives it a name, fills in what is asked, and sends it. */
export async function vulInEnVerstuur(page: Page, titel: string): Promise<void> {
  await page.getByRole('button', { name: 'Verander de titel' }).click();
  await page.getByLabel('Hoe noemt u dit verzoek?').fill(titel);
  await page.getByLabel('Welk effect wilt u bereiken?').fill('Het kind komt elke dag rustig op school.');
  await page.getByLabel('Wat vraagt u precies?').fill('Een klein busje tot de zomer.');
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await page.getByRole('button', { name: 'Controleer het verzoek' }).click();
  await expect(page.getByRole('heading', { name: 'Klopt dit verzoek?' })).toBeVisible();
  await page.getByRole('button', { name: 'Verstuur het verzoek' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verstuur het verzoek' }).click();
  await expect(page.getByText(/^Uw verzoek is verstuurd/)).toBeVisible();
}

/** Puts it on the first table to come, and goes there. */
export async function zetOpTafel(page: Page, verzoekId: string): Promise<void> {
  await page.goto(`/maatwerk/${verzoekId}`);
  await page.getByRole('group', { name: 'Op welke tafel komt dit verzoek?' }).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Zet op deze tafel' }).click();
  await page.getByRole('link', { name: 'Naar de tafel' }).click();
  await page.waitForURL(/\/tafels\/[0-9a-f-]{36}\/verzoeken\//);
  // The address changes before the page does, and the page before it has a button to ask something too.
  await expect(page.locator('.tafelraster')).toBeVisible();
}
