import { expect, type Page } from '@playwright/test';

/** A family of its own for a test, so that tests do not stand in each other's way. */
export async function meldGezinAan(page: Page, achternaam: string): Promise<string> {
  await page.goto('/gezinnen/aanmelden');
  await page.getByLabel('Wat is er aan de hand?').fill('De ochtenden lopen steeds vast.');
  await page.getByLabel('Voornaam en achternaam').fill(`Roos ${achternaam}`);
  await page.getByLabel('Plaats in het gezin').selectOption('OUDER');
  await page.getByLabel('Wat gaat u doen?').fill('belt morgen om kennis te maken.');
  await page.getByRole('button', { name: 'Meld dit gezin aan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(achternaam) })).toBeVisible();
  return new URL(page.url()).pathname.split('/')[2]!;
}

export async function voegDoelToe(page: Page, zin: string): Promise<void> {
  await page.getByRole('button', { name: 'Doel toevoegen' }).click();
  const formulier = page.getByRole('form', { name: 'Doel toevoegen' });
  await formulier.getByLabel(/^Wat willen jullie bereiken/).fill(zin);
  await formulier.getByLabel('Wiens woorden zijn dit?').selectOption({ index: 1 });
  await formulier.getByLabel('Waar gaat het over?').selectOption('SCHOOL_LEREN');
  await formulier.getByRole('button', { name: 'Bewaar het doel' }).click();
  await expect(page.getByRole('heading', { name: zin })).toBeVisible();
}

/** Types a date as people do: day, month, year. */
export async function vulDatum(page: Page, label: string, iso: string): Promise<void> {
  const [jaar, maand, dag] = iso.split('-');
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
  await page.keyboard.type(`${dag}${maand}${jaar}`);
}

export const overDagen = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

let nummer = 0;
/** A name that no other family in this run has. */
export const nieuweNaam = (): string => `Van ${Date.now().toString(36)}${(nummer++).toString(36)}`.replaceAll(/\d/g, (c) => 'abcdefghij'[Number(c)]!);
