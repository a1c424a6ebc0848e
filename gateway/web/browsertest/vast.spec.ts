import { expect } from '@playwright/test';
import { isToegankelijk } from './hulp/axe';
import { meldGezinAan, nieuweNaam } from './hulp/gezin';
import { logIn } from './hulp/mensen';
import { test } from './hulp/test';

test('een actie die vastzit op een regel wordt een verzoek dat al is ingevuld', async ({ page }) => {
  await logIn(page, 'fatima');
  await meldGezinAan(page, nieuweNaam());
  await page.getByRole('button', { name: /^Meer doen met/ }).click();
  await page.getByRole('menuitem', { name: 'Deze actie zit vast' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Deze actie zit vast. Wat houdt u tegen?' })).toBeVisible();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('link', { name: 'Kies wat u tegenhoudt.' })).toBeVisible();
  await page.getByText('Een regel', { exact: true }).click();
  await page.getByLabel('Welke regel is het?').fill('leerlingenvervoer');
  await page.getByText('Leerlingenvervoer alleen vanaf 6 kilometer').click();
  await isToegankelijk(page);
  await page.getByRole('button', { name: 'Verder' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Wat is er nodig?' })).toBeFocused();
  await page.getByLabel('Wat gebeurt er nu niet, en wat is er nodig?').fill('De school ligt op 5,4 kilometer. Vervoer is nodig.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByText('Leerlingenvervoer alleen vanaf 6 kilometer')).toBeVisible();
  await page.getByRole('button', { name: 'Meld dat de actie vastzit' }).click();

  await expect(page.getByText('Deze actie zit vast op een regel')).toBeVisible();
  await expect(page.getByText('De school ligt op 5,4 kilometer.')).toBeVisible();
  // The other service makes the request; this page learns it by itself.
  await page.getByRole('link', { name: 'Maak het verzoek af' }).click();
  await expect(page).toHaveURL(/\/maatwerk\/[0-9a-f-]{36}/);
});
