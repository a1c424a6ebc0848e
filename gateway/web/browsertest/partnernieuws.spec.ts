import { expect } from '@playwright/test';
import { doe } from './hulp/api';
import { isToegankelijk, pastInBeeld } from './hulp/axe';
import { meldGezinAan, nieuweNaam, overDagen } from './hulp/gezin';
import { alsMens } from './hulp/mensen';
import { vertelt } from './hulp/partner';
import { test } from './hulp/test';

const INGRID = '00000000-0000-4000-8000-000000000008';

test('wat het systeem van de school vertelt staat meteen op het open scherm', async ({ browser }) => {
  const fatima = await alsMens(browser, 'fatima');
  const id = await meldGezinAan(fatima.page, nieuweNaam());
  await doe(fatima.page, 'POST', `/gezinsplan/v1/casussen/${id}/betrokkenen`, {
    persoonId: INGRID, caserol: 'PARTNER', doelomschrijving: 'Helpt op school.', grondslag: 'WETTELIJKE_TAAK', categorieen: ['PLAN'],
    omvang: [{ onderdeel: 'PLAN', niveau: 'LEEST_MEE' }],
  });
  await expect(fatima.page.getByText('Basisschool De Wiek')).toBeVisible();
  await expect(fatima.page.getByRole('heading', { name: 'Nieuws van partners' })).toHaveCount(0);

  const stand = await vertelt(id, 'traject-gestart', overDagen(10));

  const nieuws = fatima.page.getByRole('region', { name: 'Nieuws van partners' });
  await expect(nieuws.getByText(/^Hulp of begeleiding begint op/)).toBeVisible();
  await expect(nieuws.getByRole('link', { name: 'Bekijk bij de partner (dossier.dewiek.example)' })).toHaveAttribute(
    'href', 'https://dossier.dewiek.example/trajecten/4711');
  await isToegankelijk(fatima.page);
  await pastInBeeld(fatima.page);
  await expect.poll(stand).toBe('VERWERKT');
  await fatima.context.close();
});
