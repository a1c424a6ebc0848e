import type { Browser, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { doe } from './api';
import { overDagen } from './gezin';
import { alsMens, type Mens } from './mensen';

const EVALUATIES = '/procesevaluatie/v1/evaluaties';

interface Evaluatie { id: string; versie: number; stand: string; leerpunten: { id: string }[]; verbeteracties: { id: string; versie: number; stand: string }[] }

/** Somebody for a moment, only by what he asks for. */
async function als<T>(browser: Browser, wie: Mens, doet: (page: Page) => Promise<T>): Promise<T> {
  const { page, context } = await alsMens(browser, wie);
  try {
    return await doet(page);
  } finally {
    await context.close();
  }
}

/**
 * A lesson about a rule that is not in the catalogue: the service of the rules cannot count it, however often it tries. Gives the
 * lesson's id. The evaluation is finished afterwards, so that the family can be asked again.
 */
export async function lesOverOnbekendeRegel(browser: Browser): Promise<string> {
  const id = await als(browser, 'fatima', async (page) => {
    const { items } = await doe<{ items: { id: string; naam: string }[] }>(page, 'GET', '/gezinsplan/v1/casussen?pageSize=100');
    const casusId = items.find((c) => c.naam.includes('Visser'))!.id;
    return (await doe<Evaluatie>(page, 'POST', EVALUATIES, { casusId, soort: 'KORT', reden: 'Terugkijken op het vervoer.' })).id;
  });
  await als(browser, 'ilse', (page) => doe(page, 'POST', `${EVALUATIES}/${id}/instemmingen`, { keuze: 'MEEDOEN' }));
  await als(browser, 'fatima', async (page) => {
    const { versie } = await doe<Evaluatie>(page, 'GET', `${EVALUATIES}/${id}`);
    await doe(page, 'PUT', `${EVALUATIES}/${id}/gespreksleider`, { persoonId: '00000000-0000-4000-8000-000000000002' }, versie);
  });
  const leerpunt = await als(browser, 'teun', (page) => schrijfLesOp(page, `${EVALUATIES}/${id}`));
  await als(browser, 'olga', (page) => doe(page, 'POST', `/procesevaluatie/v1/leerpunten/${leerpunt}/vrijgaven`, { herkenbaar: false }));
  return leerpunt;
}

async function schrijfLesOp(page: Page, een: string): Promise<string> {
  const { versie } = await doe<Evaluatie>(page, 'GET', een);
  await doe(page, 'PUT', `${een}/bijeenkomst`, { op: `${overDagen(3)}T10:00:00Z` }, versie);
  await doe(page, 'POST', `${een}/verslagen`, { kantelpunten: [{ titel: 'De bus kwam niet', factoren: [] }] });
  const { leerpunten } = await doe<Evaluatie>(page, 'POST', `${een}/leerpunten`, {
    zagen: 'dat het busje niet kwam,', omdat: 'niemand het had besteld,', daarom: 'bestellen wij het samen.', soort: 'REGEL_KNELT', regelId: randomUUID(),
  });
  const leerpunt = leerpunten[0]!.id;
  await doe(page, 'POST', `/procesevaluatie/v1/leerpunten/${leerpunt}/vrijgaven`, { herkenbaar: false });
  const { verbeteracties } = await doe<Evaluatie>(page, 'POST', `${een}/verbeteracties`, { wat: 'bestelt het busje.', eigenaar: 'Teun', uiterlijk: overDagen(7) });
  const actie = verbeteracties[0]!;
  await doe(page, 'PUT', `${een}/verbeteracties/${actie.id}/stand`, { stand: 'KLAAR' }, actie.versie);
  return leerpunt;
}
