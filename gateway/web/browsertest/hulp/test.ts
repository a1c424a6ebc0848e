import { test as basis } from '@playwright/test';
import { appendFileSync } from 'node:fs';
import { MAP } from './processen';

const ADRESSEN = `${MAP}/logs/adressen.log`;

/** Every address that a page asks for is written down, for the search for names and texts that ends a run. */
export const test = basis.extend<object, { adressen: undefined }>({
  adressen: [async ({ browser }, gebruik) => {
    const maak = browser.newContext.bind(browser);
    browser.newContext = async (opties) => {
      const context = await maak(opties);
      context.on('request', (vraag) => appendFileSync(ADRESSEN, `${vraag.method()} ${decodeURIComponent(vraag.url().replaceAll('+', ' '))}\n`));
      return context;
    };
    await gebruik(undefined);
  }, { scope: 'worker', auto: true }],
});
