import { expect, type Locator, type Page } from '@playwright/test';
import type { Mens } from './mensen';
import { maakAbonnement } from './ontvanger';
import { uitMail } from './postvak';

export interface Bladzijde {
  naam: string;
  /** Nobody is logged in on the front door and behind a link in a mail. */
  wie: Mens | null;
  /** The route of the router that is looked at; null for an address that is not there. */
  route: string | null;
  ga: (page: Page) => Promise<void>;
}

const naar = (adres: string) => async (page: Page): Promise<void> => {
  await page.goto(adres);
};
/** Goes to another page by a link, and waits until the page before is gone: its address changes before it does. */
async function klikDoor(page: Page, link: Locator): Promise<void> {
  await page.locator('h1').first().evaluate((kop) => kop.setAttribute('data-vorige', ''));
  await link.click();
  await expect(page.locator('[data-vorige]')).toHaveCount(0);
}
/** Opens the first thing in the list on a page, and then what lies behind it. */
const eerste = (adres: string, opEen: RegExp, achter = '') => async (page: Page): Promise<void> => {
  await page.goto(adres);
  await klikDoor(page, page.locator(`main a[href^="${adres}/"]:not([href$="/nieuw"])`).first());
  await page.waitForURL(opEen);
  if (achter) await page.goto(new URL(page.url()).pathname + achter);
};
const inPlan = (deel: string) => async (page: Page): Promise<void> => {
  await page.goto('/gezinnen');
  await klikDoor(page, page.getByRole('link', { name: /Visser/ }).first());
  await page.waitForURL(/\/gezinnen\/[0-9a-f-]{36}/);
  await page.goto(new URL(page.url()).pathname + deel);
};
const onsPlan = (deel = '') => async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.waitForURL(/\/gezinnen\/[0-9a-f-]{36}/);
  await expect(page.getByRole('navigation', { name: 'Onderdelen van het plan' })).toBeVisible();
  if (deel) await page.goto(new URL(page.url()).pathname + deel);
};
const eersteBesluit = async (page: Page): Promise<void> => {
  await onsPlan('/besluiten')(page);
  await klikDoor(page, page.getByRole('link', { name: /^Lees het besluit/ }).first());
  await page.waitForURL(/\/besluiten\/[0-9a-f-]{36}/);
};

/** The mail that the demo data sent to a doctor. */
export const UITGENODIGD = 'vanloon@demolen.example';
export const opUitnodiging = async (page: Page): Promise<void> => {
  const { gevonden } = await uitMail(UITGENODIGD, /(http\S+\/uitnodiging#\S+)/, new Date(0));
  const link = new URL(gevonden);
  await page.goto(link.pathname + link.hash);
};

const GEZIN = '/gezinnen/$casusId';

/** What is looked at, and by whom. Every route of the router stands here at least once. */
export const BLADZIJDEN: Bladzijde[] = [
  { naam: 'voordeur', wie: null, route: '/', ga: naar('/') },
  { naam: 'mijn-werk', wie: 'fatima', route: '/mijn-werk', ga: naar('/mijn-werk') },
  { naam: 'mijn-werk-teamleider', wie: 'olga', route: '/mijn-werk', ga: naar('/mijn-werk') },
  { naam: 'mijn-werk-tafel', wie: 'karin', route: '/mijn-werk', ga: naar('/mijn-werk') },
  { naam: 'mijn-werk-partner', wie: 'ingrid', route: '/mijn-werk', ga: naar('/mijn-werk') },
  { naam: 'gezinnen', wie: 'fatima', route: '/gezinnen', ga: naar('/gezinnen') },
  { naam: 'aanmelden', wie: 'fatima', route: '/gezinnen/aanmelden', ga: naar('/gezinnen/aanmelden') },
  { naam: 'plan-professional', wie: 'fatima', route: GEZIN, ga: inPlan('') },
  { naam: 'mensen-en-toegang-professional', wie: 'fatima', route: `${GEZIN}/mensen-en-toegang`, ga: inPlan('/mensen-en-toegang#uitnodigen') },
  { naam: 'zit-vast', wie: 'fatima', route: `${GEZIN}/acties/$actieId/zit-vast`, ga: async (page) => {
    await inPlan('')(page);
    await page.getByRole('button', { name: /^Meer doen met/ }).last().click();
    await klikDoor(page, page.getByRole('menuitem', { name: 'Deze actie zit vast' }));
    await page.waitForURL(/\/zit-vast$/);
  } },
  { naam: 'versie', wie: 'fatima', route: `${GEZIN}/versies/$versie`, ga: inPlan('/versies/1') },
  { naam: 'plan-gezin', wie: 'ilse', route: GEZIN, ga: onsPlan() },
  { naam: 'overleg', wie: 'ilse', route: `${GEZIN}/overleggen/$overlegId`, ga: async (page) => {
    await onsPlan()(page);
    // She may have another plan by now, without a meeting.
    const ander = page.getByRole('link', { name: /^Naar het plan van Visser/ });
    const overleg = page.getByRole('link', { name: /^Open het overleg/ }).first();
    await expect(overleg.or(ander)).toBeVisible();
    if (await ander.isVisible()) await ander.click();
    await expect(overleg).toBeVisible();
    await klikDoor(page, overleg);
    await page.waitForURL(/\/overleggen\//);
  } },
  { naam: 'mensen-en-toegang', wie: 'ilse', route: `${GEZIN}/mensen-en-toegang`, ga: onsPlan('/mensen-en-toegang') },
  { naam: 'keukendeur', wie: 'ilse', route: `${GEZIN}/keukendeur`, ga: onsPlan('/keukendeur') },
  { naam: 'versies', wie: 'ilse', route: `${GEZIN}/versies`, ga: onsPlan('/versies') },
  { naam: 'versies-vergelijk', wie: 'ilse', route: `${GEZIN}/versies/vergelijk`, ga: onsPlan('/versies/vergelijk?van=1&tot=nu') },
  { naam: 'plan-lotte', wie: 'lotte', route: GEZIN, ga: onsPlan() },
  { naam: 'plan-marga', wie: 'marga', route: GEZIN, ga: onsPlan() },
  { naam: 'wie-keek', wie: 'ilse', route: `${GEZIN}/wie-keek`, ga: onsPlan('/wie-keek') },
  { naam: 'besluiten', wie: 'ilse', route: `${GEZIN}/besluiten`, ga: onsPlan('/besluiten') },
  { naam: 'besluit', wie: 'ilse', route: `${GEZIN}/besluiten/$verzoekId`, ga: eersteBesluit },
  { naam: 'brief', wie: 'ilse', route: '/maatwerk/$verzoekId/brief', ga: async (page) => {
    await eersteBesluit(page);
    await klikDoor(page, page.getByRole('link', { name: 'Bekijk de brief' }));
    await page.waitForURL(/\/brief$/);
  } },
  { naam: 'verzoeken', wie: 'fatima', route: '/maatwerk', ga: naar('/maatwerk') },
  { naam: 'nieuw-verzoek', wie: 'fatima', route: '/maatwerk/nieuw', ga: naar('/maatwerk/nieuw') },
  { naam: 'verzoek', wie: 'fatima', route: '/maatwerk/$verzoekId', ga: eerste('/maatwerk', /\/maatwerk\/[0-9a-f-]{36}/) },
  { naam: 'verzoeken-tafel', wie: 'karin', route: '/maatwerk', ga: naar('/maatwerk') },
  { naam: 'verzoek-tafel', wie: 'karin', route: '/maatwerk/$verzoekId', ga: eerste('/maatwerk', /\/maatwerk\/[0-9a-f-]{36}/) },
  { naam: 'tafels', wie: 'karin', route: '/tafels', ga: naar('/tafels') },
  { naam: 'agenda', wie: 'karin', route: '/tafels/$tafelId', ga: eerste('/tafels', /\/tafels\/[0-9a-f-]{36}/) },
  { naam: 'tafel', wie: 'karin', route: '/tafels/$tafelId/verzoeken/$verzoekId', ga: async (page) => {
    await eerste('/tafels', /\/tafels\/[0-9a-f-]{36}/)(page);
    await klikDoor(page, page.locator('main').getByRole('listitem').getByRole('link').last());
    await page.waitForURL(/\/verzoeken\//);
  } },
  { naam: 'eerdere-besluiten', wie: 'karin', route: '/eerdere-besluiten', ga: naar('/eerdere-besluiten') },
  { naam: 'overzicht', wie: 'bea', route: '/overzicht', ga: naar('/overzicht') },
  { naam: 'signalen', wie: 'bea', route: '/signalen', ga: naar('/signalen') },
  { naam: 'signaal', wie: 'bea', route: '/signalen/$signaalId', ga: eerste('/signalen', /\/signalen\/[0-9a-f-]{36}/) },
  { naam: 'regels', wie: 'bea', route: '/regels', ga: naar('/regels') },
  { naam: 'regel', wie: 'bea', route: '/regels/$regelId', ga: eerste('/regels', /\/regels\/[0-9a-f-]{36}/) },
  { naam: 'evaluaties', wie: 'fatima', route: '/evaluaties', ga: naar('/evaluaties') },
  { naam: 'evaluaties-leeg', wie: 'teun', route: '/evaluaties', ga: naar('/evaluaties') },
  { naam: 'evaluatie', wie: 'fatima', route: '/evaluaties/$evaluatieId', ga: eerste('/evaluaties', /\/evaluaties\/[0-9a-f-]{36}/) },
  { naam: 'sessie', wie: 'fatima', route: '/evaluaties/$evaluatieId/sessie', ga: eerste('/evaluaties', /\/evaluaties\/[0-9a-f-]{36}/, '/sessie') },
  { naam: 'nieuwe-evaluatie', wie: 'fatima', route: '/evaluaties/nieuw', ga: naar('/evaluaties/nieuw') },
  { naam: 'kennis', wie: 'fatima', route: '/kennis', ga: naar('/kennis') },
  { naam: 'beheer-mensen', wie: 'beheer', route: '/beheer', ga: naar('/beheer') },
  { naam: 'beheer-organisaties', wie: 'beheer', route: '/beheer/organisaties', ga: naar('/beheer/organisaties') },
  { naam: 'berichtenverkeer', wie: 'beheer', route: '/beheer/berichtenverkeer', ga: naar('/beheer/berichtenverkeer') },
  { naam: 'abonnement', wie: 'beheer', route: '/beheer/abonnementen/$abonnementId', ga: async (page) => {
    await page.goto(`/beheer/abonnementen/${await maakAbonnement(page)}`);
  } },
  { naam: 'uitnodiging', wie: null, route: '/uitnodiging', ga: opUitnodiging },
  { naam: 'geen-toegang', wie: 'karin', route: GEZIN, ga: async (page) => {
    const { items } = (await (await page.request.get('/maatwerktafel/v1/verzoeken')).json()) as { items: { casusId: string }[] };
    await page.goto(`/gezinnen/${items[0]!.casusId}`);
  } },
  { naam: 'niet-gevonden', wie: 'fatima', route: null, ga: naar('/dit-bestaat-niet') },
];
