import { expect } from '@playwright/test';
import { loopDeLus, MOMENTEN, PRECIES_EEN, type Moment } from './hulp/lus';
import { PROCESSEN, type Proces } from './hulp/processen';
import { test } from './hulp/test';
import { metUitvalVan } from './hulp/uitval';

/**
 * The loop while processes are killed just as somebody presses the button that counts. The people do what people do: they read what
 * the screen says and press again. Nothing that was acknowledged is lost, nothing happens twice, and no screen is reloaded.
 */

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
