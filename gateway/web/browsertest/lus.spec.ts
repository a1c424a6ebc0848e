import { expect } from '@playwright/test';
import { druk } from './hulp/druk';
import { loopDeLus, PRECIES_EEN } from './hulp/lus';
import { test } from './hulp/test';

test('de lus: vast op een regel, besloten, verder, teruggekeken, geleerd', async ({ browser }) => {
  test.setTimeout(420_000);
  expect(await loopDeLus(browser, async (d) => {
    await druk(d);
    await expect(d.gelukt).toBeVisible();
  })).toEqual(PRECIES_EEN);
});
