import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { doe } from './api';
import { isToegankelijk } from './axe';
import { nieuweNaam, overDagen } from './gezin';
import { alsMens, type Mens } from './mensen';
import { aantalMails, uitMail } from './postvak';

/** The word that the privacy search looks for in every event, log line and mail afterwards. */
const KANARIE = 'kanariegeel';
const ILSE = '00000000-0000-4000-8000-000000000010';
const FATIMA = '00000000-0000-4000-8000-000000000001';

interface Actie { id: string; wat: string }
interface Casus {
  id: string; versie: number; doelen: { id: string; acties: Actie[] }[]; gezinsleden: { id: string; naam: string }[];
  betrokkenen: { id: string; persoon: { persoonId: string } }[]; losseActies: Actie[];
}
interface Lijst<T> { items: T[] }

/** A plan at work, with one action that is about to get stuck. */
async function planMetActie(fatima: Page, naam: string): Promise<{ id: string; actie: string }> {
  const casus = await doe<Casus>(fatima, 'POST', '/gezinsplan/v1/casussen', {
    naam, aanleiding: `De ochtend loopt vast, de muur is ${KANARIE}.`,
    gezinsleden: [{ naam: 'Ilse Visser', rol: 'OUDER', gezag: 'JA', geboortedatum: '1995-03-01', persoonId: ILSE }],
  });
  const pad = `/gezinsplan/v1/casussen/${casus.id}`;
  const lid = casus.gezinsleden[0]!.id;
  const metDoel = await doe<Casus>(fatima, 'POST', `${pad}/doelen`, { zin: `Op tijd naar school, ${KANARIE}.`, vanGezinslidId: lid, leefgebied: 'SCHOOL_LEREN' });
  const actie = `regelt vervoer voor ${naam}.`;
  await doe(fatima, 'POST', `${pad}/acties`, { doelId: metDoel.doelen[0]!.id, wat: actie, verantwoordelijke: { soort: 'PROFESSIONAL', persoonId: FATIMA }, uiterlijk: overDagen(20) });
  const nu = await doe<Casus>(fatima, 'GET', pad);
  const fatimaHier = nu.betrokkenen.find((b) => b.persoon.persoonId === FATIMA)!;
  await doe(fatima, 'PUT', `${pad}/zorgcoordinator`, { betrokkeneId: fatimaHier.id }, nu.versie);
  return { id: casus.id, actie };
}

async function open(browser: Browser, wie: Mens, pad: string): Promise<Page> {
  const { page } = await alsMens(browser, wie);
  await page.goto(pad);
  return page;
}

/** The moments at which somebody presses the button that counts. */
export const MOMENTEN = ['melden', 'versturen', 'besluiten', 'kiezen', 'leider', 'uitnodigen', 'antwoorden', 'vrijgeven'] as const;
export type Moment = (typeof MOMENTEN)[number];

/** One press on a button, and what shows that it worked: on the own screen, or on somebody else's. */
export interface Druk {
  moment: Moment;
  page: Page;
  /** Where on the page; the whole page when left out. */
  binnen?: Locator;
  knop: string;
  /** The page asks first, with a button of the same name. */
  metVraag?: boolean;
  gelukt: Locator;
}
type Drukken = (druk: Druk) => Promise<void>;

/** What the loop left behind: each of these happens once, whatever else happens. */
export interface Opbrengst { verzoeken: number; voorwaarden: number; evaluaties: number; antwoorden: number; lessen: number; links: number }
export const PRECIES_EEN: Opbrengst = { verzoeken: 1, voorwaarden: 1, evaluaties: 1, antwoorden: 1, lessen: 1, links: 1 };

/**
 * Five people, five screens, from a stuck action to a lesson that counts at its rule. Nobody reloads to see another's work.
 *
 * @param ander where Ilse, Bea and the huisarts sit, when that is somewhere else
 */
export async function loopDeLus(browser: Browser, drukken: Drukken, ander: Browser = browser): Promise<Opbrengst> {
  const naam = nieuweNaam();
  const adres = `huisarts.${naam.split(' ')[1]}@praktijk.example`.toLowerCase();
  const fatima = (await alsMens(browser, 'fatima')).page;
  const plan = await planMetActie(fatima, naam);
  const ilse = await open(ander, 'ilse', `/gezinnen/${plan.id}`);
  const karin = await open(browser, 'karin', '/maatwerk');
  const bea = await open(ander, 'bea', '/regels?zoek=begeleider');
  const sinds = new Date();
  const titel = `Begeleider mee voor ${naam}`;
  const les = `een gewoonte ${nieuweNaam().toLowerCase()} als regel werd gebruikt`;
  const lessen = async (): Promise<number> => {
    const regels = await doe<Lijst<{ aantalLeerpunten: number }>>(bea, 'GET', '/maatwerktafel/v1/regels?zoek=begeleider');
    return regels.items[0]!.aantalLeerpunten;
  };
  const lessenVooraf = await lessen();

  await test.step('Fatima meldt dat de actie vastzit; Ilse ziet het meteen', async () => {
    await fatima.goto(`/gezinnen/${plan.id}`);
    await fatima.getByRole('button', { name: /^Meer doen met/ }).click();
    await fatima.getByRole('menuitem', { name: 'Deze actie zit vast' }).click();
    await fatima.getByText('Een regel', { exact: true }).click();
    await fatima.getByLabel('Welke regel is het?').fill('begeleider');
    await fatima.getByText('Geen begeleider mee in de schoolbus').click();
    await fatima.getByRole('button', { name: 'Verder' }).click();
    await fatima.getByLabel('Wat gebeurt er nu niet, en wat is er nodig?').fill(`Niemand mag mee in de bus, ${KANARIE}.`);
    await fatima.getByRole('button', { name: 'Verder' }).click();
    await drukken({ moment: 'melden', page: fatima, knop: 'Meld dat de actie vastzit', gelukt: ilse.getByText('Deze actie zit vast op een regel') });
  });

  await test.step('het verzoek is al deels ingevuld; Fatima maakt het af en verstuurt het', async () => {
    await fatima.getByRole('link', { name: 'Maak het verzoek af' }).click();
    await expect(fatima.getByText(/van de 8 vragen/)).toBeVisible();
    await fatima.getByRole('button', { name: 'Verander de titel' }).click();
    await fatima.getByLabel('Hoe noemt u dit verzoek?').fill(titel);
    await fatima.getByLabel('Welk effect wilt u bereiken?').fill(`Het kind komt rustig op school, ${KANARIE}.`);
    await fatima.getByLabel('Wat vraagt u precies?').fill('Een begeleider mee in de bus, tot de zomer.');
    await fatima.getByLabel('Als het ja is').fill('Het kind gaat weer met de bus.');
    await fatima.getByLabel('Als het nee is').fill('Het kind blijft thuis.');
    await expect(fatima.getByText(/^Bewaard om/)).toBeVisible();
    await fatima.getByRole('button', { name: 'Controleer het verzoek' }).click();
    await expect(fatima.getByRole('heading', { name: 'Klopt dit verzoek?' })).toBeVisible();
    await drukken({ moment: 'versturen', page: fatima, metVraag: true, knop: 'Verstuur het verzoek', gelukt: fatima.getByText(/Uw verzoek is verstuurd/) });
  });

  await test.step('Karin ziet het verzoek verschijnen, zet het op de tafel en neemt het besluit', async () => {
    await karin.getByRole('link', { name: titel }).click();
    await karin.getByRole('group', { name: 'Op welke tafel komt dit verzoek?' }).getByRole('radio').first().check();
    await karin.getByRole('button', { name: 'Zet op deze tafel' }).click();
    await karin.getByRole('link', { name: 'Naar de tafel' }).click();
    await karin.getByRole('radio', { name: 'Ja, met voorwaarden' }).check();
    await karin.getByLabel(/^Waarom\? Schrijf het/).fill(`De bus is er voor ieder kind. Met hulp lukt het, ${KANARIE}.`);
    await karin.getByRole('button', { name: 'Voorwaarde toevoegen' }).click();
    await karin.getByLabel('Wat spreken wij af?').fill('kijkt na zes weken hoe het gaat.');
    await karin.getByRole('button', { name: 'Voeg toe' }).click();
    await isToegankelijk(karin);
    await drukken({ moment: 'besluiten', page: karin, metVraag: true, knop: 'Neem het besluit', gelukt: karin.getByText(/Het besluit is genomen/) });
  });

  await test.step('bij Ilse gaat de actie verder en staat de voorwaarde als actie in het plan', async () => {
    await expect(ilse.getByText('kijkt na zes weken hoe het gaat.')).toBeVisible();
    await expect(ilse.getByText('Deze actie zit vast op een regel')).toBeHidden();
    await isToegankelijk(ilse);
  });

  const evaluatie = await test.step('het plan wordt afgesloten en Ilse kiest of zij meedoet', async () => {
    const pad = `/gezinsplan/v1/casussen/${plan.id}`;
    const nu = await doe<Casus>(fatima, 'GET', pad);
    await doe(fatima, 'POST', `${pad}/eerste-contacten`);
    await doe(fatima, 'POST', `${pad}/veiligheidschecks`, { uitkomst: 'VEILIG' });
    await doe(fatima, 'PUT', `${pad}/evaluatiedatum`, { datum: overDagen(30) }, (await doe<Casus>(fatima, 'GET', pad)).versie);
    await doe(ilse, 'POST', `${pad}/akkoorden`, { gezinslidId: nu.gezinsleden[0]!.id });
    await doe(fatima, 'POST', `${pad}/plan-vaststellingen`);
    await doe(fatima, 'POST', `${pad}/afsluitingen`,
      { terugblik: `Het lukt nu, ${KANARIE}.`, nazorgdatum: overDagen(90), wieBelJe: 'Fatima' }, (await doe<Casus>(fatima, 'GET', pad)).versie);
    let id = '';
    await expect(async () => {
      const lijst = await doe<Lijst<{ id: string; casusId: string }>>(ilse, 'GET', '/procesevaluatie/v1/evaluaties');
      id = lijst.items.find((e) => e.casusId === plan.id)?.id ?? '';
      expect(id).not.toBe('');
    }).toPass({ timeout: 30_000 });
    await ilse.goto(`/evaluaties/${id}`);
    await fatima.goto(`/evaluaties/${id}`);
    await ilse.getByRole('radio', { name: 'Ja, ik doe mee' }).check();
    await drukken({ moment: 'kiezen', page: ilse, knop: 'Bewaar mijn keuze', gelukt: fatima.getByRole('combobox', { name: 'Wie leidt het gesprek?' }) });
    await isToegankelijk(ilse);
    return id;
  });

  await test.step('Fatima kiest een gespreksleider; Karin nodigt de huisarts uit', async () => {
    await fatima.getByRole('combobox', { name: 'Wie leidt het gesprek?' }).selectOption({ label: 'Karin de Boer, Gemeente Veldhoek' });
    await drukken({ moment: 'leider', page: fatima, knop: 'Kies deze gespreksleider', gelukt: fatima.getByRole('button', { name: 'Kies iemand anders' }) });
    await karin.goto(`/evaluaties/${evaluatie}`);
    await karin.getByRole('button', { name: 'Nodig iemand uit' }).click();
    await karin.getByLabel('Naam', { exact: true }).fill('dr. Proef');
    await karin.getByLabel('Mailadres').fill(adres);
    await karin.getByLabel('Waarom vraagt u deze persoon?').fill(`U verwees in het voorjaar, ${KANARIE}.`);
    await drukken({ moment: 'uitnodigen', page: karin, metVraag: true, knop: 'Verstuur de uitnodiging', gelukt: karin.getByText('Uitgenodigd') });
  });

  await test.step('de huisarts antwoordt via de link, zonder account', async () => {
    const { gevonden: link } = await uitMail(adres, /(http\S+\/uitnodiging#\S+)/, sinds);
    const arts = await (await ander.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    const adresbalk = new URL(link);
    await arts.goto(adresbalk.pathname + adresbalk.hash);
    await expect(arts.getByRole('heading', { name: 'Wilt u drie vragen beantwoorden?' })).toBeVisible();
    expect(arts.url()).not.toContain('#');
    await isToegankelijk(arts);
    await arts.getByRole('button', { name: 'Stuur mij de code' }).click();
    await arts.getByLabel('Code van 6 cijfers').fill((await uitMail(adres, /code is (\d{6})/, sinds)).gevonden);
    await arts.getByRole('button', { name: 'Verder' }).click();
    await arts.getByLabel(/^Uw antwoord/).fill(`Het wijkteam belde snel terug, ${KANARIE}.`);
    await arts.getByRole('button', { name: 'Volgende vraag' }).click();
    await arts.getByRole('button', { name: 'Volgende vraag' }).click();
    await isToegankelijk(arts);
    await drukken({ moment: 'antwoorden', page: arts, knop: 'Verstuur mijn antwoorden', gelukt: arts.getByRole('heading', { name: /^Dank u wel/ }) });
    await expect(karin.getByText('Heeft geantwoord')).toBeVisible();
  });

  await test.step('Karin sluit het gesprek af en schrijft de les op', async () => {
    const pad = `/procesevaluatie/v1/evaluaties/${evaluatie}`;
    const { versie } = await doe<{ versie: number }>(karin, 'GET', pad);
    await doe(karin, 'PUT', `${pad}/bijeenkomst`, { op: `${overDagen(7)}T13:00:00Z` }, versie);
    await karin.goto(`/evaluaties/${evaluatie}/sessie`);
    await karin.getByRole('button', { name: 'Kantelpunt toevoegen' }).click();
    await karin.getByLabel('Wat gebeurde er?').fill('De bus reed zonder begeleider.');
    await karin.getByRole('button', { name: 'Klaar', exact: true }).click();
    await karin.getByRole('button', { name: 'Sluit het gesprek af' }).click();
    await karin.getByRole('alertdialog').getByRole('button', { name: 'Sluit het gesprek af' }).click();
    await karin.getByRole('button', { name: 'Leerpunt toevoegen' }).click();
    await karin.getByLabel('Wij zagen dat …').fill(les);
    await karin.getByLabel('omdat …').fill('niemand het had nagevraagd');
    await karin.getByLabel('daarom …').fill('vragen wij eerst waar de regel staat');
    await karin.getByRole('radio', { name: 'Een regel knelt' }).check();
    await karin.getByRole('combobox', { name: 'Welke regel knelt?' }).selectOption({ label: 'Geen begeleider mee in de schoolbus' });
    await karin.getByRole('button', { name: 'Bewaar het leerpunt' }).click();
    await karin.getByRole('checkbox', { name: /Ik lees geen naam/ }).check();
    await karin.getByRole('button', { name: 'Niemand is te herkennen' }).click();
    await isToegankelijk(karin);
  });

  await test.step('Fatima leest na en geeft vrij; bij Bea telt de les bij de regel', async () => {
    await fatima.goto('/kennis');
    const teLezen = fatima.getByRole('region', { name: 'Leest u dit na?' }).getByRole('listitem').filter({ hasText: les });
    await teLezen.getByRole('checkbox').check();
    const telling = bea.getByRole('row', { name: /Geen begeleider mee/ }).getByRole('cell').last().getByText(String(lessenVooraf + 1), { exact: true });
    await drukken({ moment: 'vrijgeven', page: fatima, metVraag: true, binnen: teLezen, knop: 'Geef vrij', gelukt: telling });
    await isToegankelijk(bea);
  });

  const verzoeken = await doe<Lijst<{ titel: string; stand: string }>>(karin, 'GET', '/maatwerktafel/v1/verzoeken');
  const evaluaties = await doe<Lijst<{ casusId: string; aantalBijdragen: number }>>(ilse, 'GET', '/procesevaluatie/v1/evaluaties');
  const hier = evaluaties.items.filter((e) => e.casusId === plan.id);
  const casus = await doe<Casus>(fatima, 'GET', `/gezinsplan/v1/casussen/${plan.id}`);
  const acties = [...casus.losseActies, ...casus.doelen.flatMap((d) => d.acties)];
  return {
    verzoeken: verzoeken.items.filter((v) => v.titel === titel).length,
    voorwaarden: acties.filter((a) => a.wat.startsWith('kijkt na zes weken')).length,
    evaluaties: hier.length,
    antwoorden: hier.reduce((som, e) => som + e.aantalBijdragen, 0),
    lessen: (await lessen()) - lessenVooraf,
    links: await aantalMails(adres, /\/uitnodiging#/),
  };
}
