import { expect, type Page } from '@playwright/test';
import { isToegankelijk, pastInBeeld } from './hulp/axe';
import { alsMens } from './hulp/mensen';
import { test } from './hulp/test';

/** Lines come half a second later, by way of a broker: the page is read again until it is there. */
async function leesTot(page: Page, klaar: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Wie keek in ons plan?' })).toBeVisible();
    await klaar();
  }).toPass({ timeout: 60_000 });
}

test('het gezin ziet wie keek en waarom dat mocht, en wie werd tegengehouden', async ({ browser }) => {
  const samira = await alsMens(browser, 'samira');
  const plan = new URL(samira.page.url()).pathname;
  const casusId = plan.split('/')[2]!;

  const fatima = await alsMens(browser, 'fatima');
  await fatima.page.goto(plan);
  await expect(fatima.page.getByRole('navigation', { name: 'Onderdelen van het plan' })).toBeVisible();
  await expect(fatima.page.getByRole('link', { name: 'Wie keek' })).toHaveCount(0);
  expect((await fatima.page.request.get(`/inzagelog/v1/casussen/${casusId}/inzage`)).status()).toBe(403);

  const bea = await alsMens(browser, 'bea');
  await bea.page.goto(plan);
  await expect(bea.page.getByRole('heading', { level: 1, name: 'U kunt dit niet zien' })).toBeVisible();

  const { page } = samira;
  await page.getByRole('link', { name: 'Wie keek' }).click();
  const vandaag = page.getByRole('region', { name: /^Vandaag, / });
  await leesTot(page, async () => {
    const las = vandaag.getByRole('listitem').filter({ hasText: 'Fatima El Idrissi' }).filter({ hasText: 'Is zorgcoördinator van dit gezin.' });
    await expect(las).toContainText(/las het plan/i, { timeout: 2_000 });
    const log = vandaag.getByRole('listitem').filter({ hasText: 'Alleen het gezin zelf ziet wie er keek.' });
    await expect(log).toContainText('Fatima El Idrissi', { timeout: 2_000 });
    const tegen = vandaag.getByRole('listitem').filter({ hasText: 'Bea van Dam' });
    await expect(tegen).toContainText('Probeerde het plan te lezen.', { timeout: 2_000 });
    await expect(tegen).toContainText('Tegengehouden. Niets gezien.');
  });
  await expect(page.getByText(/van buiten het gezin in uw plan/)).toBeVisible();
  await isToegankelijk(page);

  await page.getByLabel('Wie', { exact: true }).selectOption({ label: 'Bea van Dam' });
  await expect(vandaag.getByRole('listitem')).toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await pastInBeeld(page);
  await isToegankelijk(page);

  await samira.context.close();
  await fatima.context.close();
  await bea.context.close();
});
