import { expect, test } from '@playwright/test';
import { druk } from './druk';
import type { Druk, Moment } from './lus';
import { isTerug, maakDood, type Proces } from './processen';

const GEDULD = 120_000;

async function drukTotHetLukt(d: Druk): Promise<void> {
  await expect(d.gelukt, 'voor de druk is er nog niets').toBeHidden();
  await expect(async () => {
    if (await d.gelukt.isVisible()) return;
    await druk(d, 2_000).catch(() => undefined); // the button is gone when the press did arrive
    await expect(d.gelukt).toBeVisible({ timeout: 6_000 });
  }).toPass({ timeout: GEDULD });
}

/** Kills a process at the moment somebody presses a button; the person presses again, as people do, until it worked. */
export function metUitvalVan(wie: (moment: Moment) => Proces) {
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
