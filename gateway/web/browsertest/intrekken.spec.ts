import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { doe } from './hulp/api';
import { meldGezinAan, nieuweNaam } from './hulp/gezin';
import { alsMens } from './hulp/mensen';
import { test } from './hulp/test';
import { meldVast } from './hulp/verzoek';

const TEUN = '00000000-0000-4000-8000-000000000002';
const KEER = Number(process.env.INTREKKEN_KEER ?? 5);
/** A plan holds no more than two hundred who take part or took part. */
const PER_GEZIN = 50;
const HOOGSTENS_MS = 1000;

interface Weg { naam: string; lees: (page: Page) => Promise<string> }

/** The text of an answer; nothing when the door is closed. */
async function tekst(page: Page, methode: 'GET' | 'POST', pad: string, data?: object): Promise<string> {
  const headers = { 'X-Schakel': '1', 'Idempotency-Key': randomUUID() };
  const antwoord = await page.request.fetch(pad, { method: methode, headers, ...(data && { data }) });
  return antwoord.ok() ? antwoord.text() : '';
}

/** Every way by which somebody who takes part comes at a plan, and at what hangs on it. */
const wegen = (naam: string, casusId: string, actieId: string, verzoekId: string): Weg[] => [
  { naam: 'het plan', lees: (p) => tekst(p, 'GET', `/gezinsplan/v1/casussen/${casusId}`) },
  { naam: 'eerdere woorden', lees: (p) => tekst(p, 'GET', `/gezinsplan/v1/casussen/${casusId}/eerdere-woorden/ACTIE/${actieId}`) },
  { naam: 'de lijst', lees: (p) => tekst(p, 'GET', '/gezinsplan/v1/casussen?pageSize=100').then((t) => (t.includes(casusId) ? t : '')) },
  { naam: 'zoeken', lees: (p) => tekst(p, 'POST', '/gezinsplan/v1/casussen/_zoek', { zoek: naam }).then((t) => (t.includes(casusId) ? t : '')) },
  { naam: 'mijn werk', lees: (p) => tekst(p, 'GET', '/gezinsplan/v1/mijn-werk').then((t) => (t.includes(casusId) ? t : '')) },
  { naam: 'het verzoek', lees: (p) => tekst(p, 'GET', `/maatwerktafel/v1/verzoeken/${verzoekId}`) },
  { naam: 'de lijst van verzoeken', lees: (p) => tekst(p, 'GET', '/maatwerktafel/v1/verzoeken?pageSize=100').then((t) => (t.includes(verzoekId) ? t : '')) },
];

test('na het stoppen van de toegang leest iemand binnen een seconde niets meer, langs geen enkele weg', async ({ browser }) => {
  test.setTimeout(120_000 + KEER * 6_000);
  const fatima = await alsMens(browser, 'fatima');
  const teun = await alsMens(browser, 'teun');
  for (let over = KEER; over > 0; over -= PER_GEZIN) await inEenGezin(fatima.page, teun.page, Math.min(over, PER_GEZIN));
  await fatima.context.close();
  await teun.context.close();
});

async function inEenGezin(fatima: Page, teun: Page, keren: number): Promise<void> {
  const naam = nieuweNaam();
  const casusId = await meldGezinAan(fatima, naam);
  const casus = `/gezinsplan/v1/casussen/${casusId}`;
  await nodigUit(fatima, casus);
  await teun.goto(`/gezinnen/${casusId}`);
  const verzoekId = await meldVast(teun);
  const plan = await doe<{ losseActies: { id: string }[] }>(fatima, 'GET', casus);
  const [wens] = (await doe<{ wensen: { id: string }[] }>(fatima, 'POST', `${casus}/wensen`, { tekst: 'Rust.', vanNaam: 'Oma' })).wensen as [{ id: string }];
  const alle = wegen(naam, casusId, plan.losseActies[0]!.id, verzoekId);
  const gehoord = await luister(teun, casusId);
  const buiten: [number, number][] = [];
  let gelezen = 0;

  for (let keer = 0; keer < keren; keer++) {
    const met = await nodigUit(fatima, casus);
    for (const weg of alle) await expect.poll(() => weg.lees(teun), { message: `${weg.naam} staat open` }).not.toBe('');

    const leest = leesDoor(teun, alle);
    const zonder = await stop(fatima, casus, met.betrokkeneId);
    const gestopt = Date.now();
    await wacht(HOOGSTENS_MS);
    const pogingen = await leest();
    gelezen += pogingen.length;
    expect(pogingen.filter((p) => p.om - gestopt > HOOGSTENS_MS && p.gelukt).map((p) => p.weg)).toEqual([]);
    for (const weg of alle) expect(await weg.lees(teun), `${weg.naam} is dicht, keer ${keer + 1}`).toBe('');

    const nieuw = await doe<{ versie: number }>(fatima, 'PUT', `${casus}/wensen/${wens.id}`, { tekst: `Rust, keer ${keer}.` }, keer + 1);
    buiten.push([zonder, nieuw.versie]);
  }
  expect(gelezen).toBeGreaterThan(keren);

  // What changed while he was out, his open stream never told him.
  await nodigUit(fatima, casus);
  await expect.poll(async () => (await gehoord()).length, { message: 'de stroom vertelt weer' }).toBeGreaterThan(0);
  const versies = await gehoord();
  expect(buiten.filter(([van, tot]) => versies.some((v) => v > van && v <= tot))).toEqual([]);
}

async function nodigUit(page: Page, casus: string): Promise<{ betrokkeneId: string }> {
  const plan = await doe<{ betrokkenen: { id: string; actief: boolean; persoon: { persoonId: string } }[] }>(page, 'POST', `${casus}/betrokkenen`, {
    persoonId: TEUN, caserol: 'WIJKTEAMMEDEWERKER', doelomschrijving: 'Werkt mee.', grondslag: 'WETTELIJKE_TAAK',
    categorieen: ['GEZIN', 'PLAN', 'BESLUITEN'], omvang: [{ onderdeel: 'PLAN', niveau: 'LEEST_MEE' }],
  });
  return { betrokkeneId: plan.betrokkenen.find((b) => b.actief && b.persoon.persoonId === TEUN)!.id };
}

/** @returns the version of the plan in which he does not take part any more */
async function stop(page: Page, casus: string, betrokkeneId: string): Promise<number> {
  const antwoord = await page.request.delete(`${casus}/betrokkenen/${betrokkeneId}`, { headers: { 'X-Schakel': '1', 'Idempotency-Key': randomUUID() } });
  expect(antwoord.ok()).toBe(true);
  return ((await antwoord.json()) as { versie: number }).versie;
}

interface Poging { weg: string; om: number; gelukt: boolean }

/** Reads all ways in turns, until asked for what came of it. `om` is when a read was asked for. */
function leesDoor(page: Page, alle: Weg[]): () => Promise<Poging[]> {
  const pogingen: Poging[] = [];
  let klaar = false;
  const loop = (async () => {
    for (let n = 0; !klaar; n++) {
      const weg = alle[n % alle.length]!;
      const om = Date.now();
      pogingen.push({ weg: weg.naam, om, gelukt: (await weg.lees(page)) !== '' });
    }
  })();
  return async () => {
    klaar = true;
    await loop;
    return pogingen;
  };
}

/** An open stream in the page itself; what it told of this family, by version. */
async function luister(page: Page, casusId: string): Promise<() => Promise<number[]>> {
  await page.evaluate((id) => {
    const versies: number[] = [];
    const bron = new EventSource('/gateway/v1/stroom');
    bron.addEventListener('wijziging', (e) => {
      const w = JSON.parse((e as MessageEvent<string>).data) as { onderwerp: string; soort: string; versie?: number };
      if (w.soort === 'gezinsplan' && w.onderwerp === id && w.versie) versies.push(w.versie);
    });
    Object.assign(window, { gehoord: versies });
  }, casusId);
  return () => page.evaluate(() => (window as unknown as { gehoord: number[] }).gehoord);
}
