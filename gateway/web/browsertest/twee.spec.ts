import { expect, type Browser } from '@playwright/test';
import { druk } from './hulp/druk';
import { loopDeLus, MOMENTEN, PRECIES_EEN, type Druk, type Moment } from './hulp/lus';
import { TWEEDEN } from './hulp/processen';
import { test as basis } from './hulp/test';
import { metUitvalVan } from './hulp/uitval';

/**
 * Two of every service and of the gateway, on one store and one broker. Ilse, Bea and the huisarts come in by the second gateway and so
 * reach the second of each service; Fatima and Karin by the first. Nobody may notice.
 */
const DE_TWEEDE = 5;

const test = basis.extend<{ ander: Browser }>({
  ander: async ({ playwright, baseURL, launchOptions }, gebruik) => {
    const poort = Number(new URL(baseURL!).port);
    const regel = `MAP localhost:${poort} 127.0.0.1:${poort + DE_TWEEDE}`;
    const ander = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--host-resolver-rules=${regel}`] });
    await gebruik(ander);
    await ander.close();
  },
});

test('de lus over twee van alles', async ({ browser, ander, baseURL }) => {
  test.setTimeout(420_000);
  const eerste = await telStromen(baseURL!, 0);
  const tweede = await telStromen(baseURL!, DE_TWEEDE);
  let gezien = false;
  expect(await loopDeLus(browser, async (d) => {
    await druk(d);
    await expect(d.gelukt).toBeVisible();
    gezien ||= (await telStromen(baseURL!, 0)) > eerste && (await telStromen(baseURL!, DE_TWEEDE)) > tweede;
  }, ander)).toEqual(PRECIES_EEN);
  expect(gezien, 'both gateways had screens open').toBe(true);
});

test('de lus, waarin van elk de tweede een keer wordt gedood', async ({ browser, ander }) => {
  test.setTimeout(900_000);
  const bij = Object.fromEntries(MOMENTEN.map((moment, i) => [moment, TWEEDEN[i % TWEEDEN.length]!])) as Record<Moment, (typeof TWEEDEN)[number]>;
  const drukken: (d: Druk) => Promise<void> = metUitvalVan((moment) => bij[moment]);
  expect(await loopDeLus(browser, drukken, ander)).toEqual(PRECIES_EEN);
});

/** Live streams that hang on a gateway, by its own count. */
async function telStromen(basisadres: string, verder: number): Promise<number> {
  const adres = new URL(basisadres);
  const antwoord = await fetch(`http://127.0.0.1:${Number(adres.port) + verder}/actuator/prometheus`);
  return Number(/^schakel_stroom_abonnees\S* (\S+)$/m.exec(await antwoord.text())?.[1] ?? 'NaN');
}
