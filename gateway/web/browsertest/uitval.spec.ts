import { expect } from '@playwright/test';
import { druk } from './hulp/druk';
import { loopDeLus, MOMENTEN, PRECIES_EEN, type Druk, type Moment } from './hulp/lus';
import { isTerug, maakDood, PROCESSEN, type Proces } from './hulp/processen';
import { test } from './hulp/test';

/**
 * The loop while processes are killed just as somebody presses the button that counts. The people do what people do: they read what
 * the screen says and press again. Nothing that was acknowledged is lost, nothing happens twice, and no screen is reloaded.
 */
const GEDULD = 120_000;

async function drukTotHetLukt(d: Druk): Promise<void> {
  await expect(d.gelukt, 'voor de druk is er nog niets').toBeHidden();
  await expect(async () => {
    if (await d.gelukt.isVisible()) return;
    await druk(d, 2_000).catch(() => undefined); // the button is gone when the press did arrive
    await expect(d.gelukt).toBeVisible({ timeout: 6_000 });
  }).toPass({ timeout: GEDULD });
}

function metUitvalVan(wie: (moment: Moment) => Proces) {
  return async (d: Druk): Promise<void> => {
    const proces = wie(d.moment);
    await test.step(`kill -9 ${proces}`, async () => {
      await expect(d.page.getByRole('button', { name: d.knop }).first()).toBeVisible();
      const was = await maakDood(proces);
      await drukTotHetLukt(d);
      await expect.poll(() => isTerug(proces, was), { message: `${proces} terug`, timeout: GEDULD }).toBe(true);
    });
  };
}

test('de lus, waarin elk proces een keer wordt gedood', async ({ browser }) => {
  test.setTimeout(900_000);
  const bij = Object.fromEntries(MOMENTEN.map((moment, i) => [moment, PROCESSEN[i]!])) as Record<Moment, Proces>;
  expect(await loopDeLus(browser, metUitvalVan((moment) => bij[moment]))).toEqual(PRECIES_EEN);
});

for (const proces of PROCESSEN) {
  test(`de lus, waarin ${proces} bij elke stap wordt gedood`, { tag: '@lang' }, async ({ browser }) => {
    test.setTimeout(1_800_000);
    expect(await loopDeLus(browser, metUitvalVan(() => proces))).toEqual(PRECIES_EEN);
  });
}
