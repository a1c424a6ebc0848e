import { expect } from '@playwright/test';
import { isToegankelijk } from './hulp/axe';
import { meldGezinAan, nieuweNaam, voegDoelToe } from './hulp/gezin';
import { alsMens } from './hulp/mensen';
import { test } from './hulp/test';

test('wie wordt uitgenodigd leest mee, en na het stoppen gaat zijn scherm meteen dicht', async ({ browser }) => {
  const naam = nieuweNaam();
  const fatima = await alsMens(browser, 'fatima');
  const ingrid = await alsMens(browser, 'ingrid');
  const id = await meldGezinAan(fatima.page, naam);
  await voegDoelToe(fatima.page, 'De ochtend begint rustig.');

  await fatima.page.getByRole('link', { name: 'Nodig iemand uit' }).click();
  const uitnodiging = fatima.page.getByRole('form', { name: 'Nodig iemand uit' });
  await uitnodiging.getByLabel('Zoek op naam of organisatie').fill('Ingrid');
  await uitnodiging.getByText('Ingrid Postma').click();
  await uitnodiging.getByLabel('Waarom doet deze persoon mee?').fill('Helpt op school.');
  await uitnodiging.getByText('Een wettelijke taak').click();
  await uitnodiging.getByText('Het hele plan').click();
  await isToegankelijk(fatima.page);
  await uitnodiging.getByRole('button', { name: 'Bekijk wat deze persoon ziet' }).click();
  const vooraf = fatima.page.getByRole('dialog', { name: 'Dit ziet Ingrid' });
  await expect(vooraf.getByRole('heading', { name: 'De ochtend begint rustig.' })).toBeVisible();
  await expect(vooraf.getByRole('button')).toHaveText(['Sluit']);
  await isToegankelijk(fatima.page);
  await vooraf.getByRole('button', { name: 'Sluit' }).click();
  await uitnodiging.getByRole('button', { name: 'Nodig uit' }).click();
  await expect(fatima.page.getByText('Ingrid is uitgenodigd.')).toBeVisible();

  await ingrid.page.goto(`/gezinnen/${id}`);
  await expect(ingrid.page.getByRole('heading', { name: 'De ochtend begint rustig.' })).toBeVisible();
  await expect(ingrid.page.getByRole('button', { name: 'Doel toevoegen' })).toHaveCount(0);

  // From reading the whole plan to only knowing that the goal is there.
  await fatima.page.getByRole('button', { name: /^Ingrid, Doel 1/ }).click();
  await fatima.page.getByRole('menuitemradio', { name: 'Weet dat het er is' }).click();
  await expect(ingrid.page.getByText('U weet dat dit doel er is.')).toBeVisible();
  await expect(ingrid.page.getByText('De ochtend begint rustig.')).toHaveCount(0);

  await fatima.page.getByRole('button', { name: 'Bekijk wat Ingrid ziet' }).click();
  const nu = fatima.page.getByRole('dialog', { name: 'Dit ziet Ingrid' });
  await expect(nu.getByText('U weet dat dit doel er is.')).toBeVisible();
  await expect(nu.getByText('De ochtend begint rustig.')).toHaveCount(0);
  await nu.getByRole('button', { name: 'Sluit' }).click();

  await fatima.page.getByRole('button', { name: 'Stop de toegang van Ingrid' }).click();
  const vraag = fatima.page.getByRole('alertdialog', { name: 'Stopt u de toegang van Ingrid?' });
  await expect(vraag).toBeVisible();
  await vraag.getByRole('button', { name: 'Stop de toegang' }).click();
  await expect(ingrid.page.getByRole('heading', { level: 1, name: 'Het gezin heeft de toegang gestopt' })).toBeVisible();
  await expect(fatima.page.getByText('Doet niet meer mee. Ziet niets meer.')).toBeVisible();

  await ingrid.page.reload();
  await expect(ingrid.page.getByRole('heading', { level: 1, name: 'U kunt dit niet zien' })).toBeVisible();
  await fatima.context.close();
  await ingrid.context.close();
});
