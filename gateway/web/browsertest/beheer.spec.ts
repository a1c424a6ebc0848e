import { expect } from '@playwright/test';
import { isToegankelijk, pastInBeeld } from './hulp/axe';
import { meldGezinAan, nieuweNaam, voegDoelToe } from './hulp/gezin';
import { alsMens } from './hulp/mensen';
import { lesOverOnbekendeRegel } from './hulp/onbekenderegel';
import { abonneer, Ontvanger } from './hulp/ontvanger';
import { test } from './hulp/test';

test('wat een dienst niet kan verwerken staat apart, wordt opnieuw aangeboden en met een reden overgeslagen', async ({ browser }) => {
  test.setTimeout(180_000);
  const les = await lesOverOnbekendeRegel(browser);
  const { page, context } = await alsMens(browser, 'beheer');
  await page.getByRole('link', { name: 'Berichtenverkeer' }).click();
  const blad = page.getByRole('region', { name: `Maatwerktafel kan ‘Leerpunt vrijgegeven’ niet verwerken (${les.slice(0, 8)})` });
  await expect(blad).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('heading', { level: 1, name: /uw aandacht$/ })).toBeVisible();
  await expect(blad).toContainText(les);
  await expect(blad).toContainText('De dienst kan deze gebeurtenis niet lezen.');
  await isToegankelijk(page);

  await blad.getByRole('button', { name: 'Bied opnieuw aan' }).click();
  await expect(blad.getByRole('alert')).toContainText('Het lukt nog niet');
  await expect(blad.getByRole('alert')).toContainText('Laat uw leverancier hiernaar kijken.');

  // With the keyboard; and not without saying why.
  await blad.getByRole('button', { name: 'Sla over' }).focus();
  await page.keyboard.press('Enter');
  const vraag = page.getByRole('alertdialog', { name: 'Slaat u deze gebeurtenis over?' });
  await expect(vraag).toContainText('U kunt dit niet terugdraaien.');
  await vraag.getByRole('button', { name: 'Sla deze over' }).click();
  await expect(vraag).toContainText('Schrijf op waarom u dit doet.');
  await isToegankelijk(page);
  await page.keyboard.press('Escape');
  await expect(vraag).toBeHidden();
  await expect(blad.getByRole('button', { name: 'Sla over' })).toBeFocused();
  await page.keyboard.press('Enter');
  await vraag.getByLabel('Waarom?').fill('Deze regel bestaat niet meer.');
  await vraag.getByRole('button', { name: 'Sla deze over' }).click();
  await expect(page.getByText('De gebeurtenis is overgeslagen.')).toBeVisible();
  await expect(blad).toHaveCount(0);

  // Who did it stays to be read, also after a new start of the page.
  await page.reload();
  await page.getByText(/^Weer goed \(/).click();
  const weerGoed = page.getByRole('listitem').filter({ hasText: les });
  await expect(weerGoed.getByRole('row', { name: /Bood opnieuw aan/ })).toBeVisible();
  await expect(weerGoed.getByRole('row', { name: /U Sloeg een gebeurtenis over Deze regel bestaat niet meer\./ })).toBeVisible();
  await page.getByText('Alles wat ooit niet lukte').click();
  await expect(page.getByRole('row', { name: /Maatwerktafel Leerpunt vrijgegeven/ }).first()).toBeVisible();
  await isToegankelijk(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await pastInBeeld(page);
  await context.close();
});

test('een abonnement dat hapert is te zien, te pauzeren, te hervatten en terug te zetten', async ({ browser }) => {
  test.setTimeout(180_000);
  const ontvanger = await Ontvanger.start();
  const { page, context } = await alsMens(browser, 'beheer');
  const id = await abonneer(page, ontvanger.adres);
  ontvanger.status = 503;

  const fatima = await alsMens(browser, 'fatima');
  const casus = await meldGezinAan(fatima.page, nieuweNaam());
  await fatima.page.getByRole('link', { name: 'Nodig iemand uit' }).click();
  const uitnodiging = fatima.page.getByRole('form', { name: 'Nodig iemand uit' });
  await uitnodiging.getByLabel('Zoek op naam of organisatie').fill('Ingrid');
  await uitnodiging.getByText('Ingrid Postma').click();
  await uitnodiging.getByLabel('Waarom doet deze persoon mee?').fill('Helpt op school.');
  await uitnodiging.getByText('Een wettelijke taak').click();
  await uitnodiging.getByText('Het hele plan').click();
  await uitnodiging.getByRole('button', { name: 'Nodig uit' }).click();
  await expect(fatima.page.getByText('Ingrid is uitgenodigd.')).toBeVisible();
  await fatima.page.goto(`/gezinnen/${casus}`);
  await voegDoelToe(fatima.page, 'De ochtend begint rustig.');
  await fatima.context.close();

  await page.goto('/beheer/berichtenverkeer');
  const rij = page.getByRole('row').filter({ hasText: new URL(ontvanger.adres).host });
  await expect(rij).toContainText('Hapert', { timeout: 40_000 });
  await expect(rij).toContainText('De ontvanger antwoordde met code 503.');
  await rij.getByRole('link', { name: 'Basisschool De Wiek' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Abonnement van Basisschool De Wiek' })).toBeFocused();
  await expect(page.getByText('Eén gebeurtenis komt niet aan')).toBeVisible();
  await isToegankelijk(page);

  await page.getByRole('button', { name: 'Stuur een proefbericht' }).click();
  await expect(page.getByRole('alert')).toContainText('Het proefbericht kwam niet aan');
  const vraag = page.getByRole('alertdialog');
  await page.getByRole('button', { name: 'Pauzeer' }).click();
  await vraag.getByLabel('Waarom?').fill('De school werkt aan de server.');
  await vraag.getByRole('button', { name: 'Pauzeer' }).click();
  await expect(page.getByText('Het abonnement is gepauzeerd.')).toBeVisible();

  ontvanger.status = 202;
  await page.getByRole('button', { name: 'Hervat' }).click();
  await vraag.getByLabel('Waarom?').fill('De server is klaar.');
  await vraag.getByRole('button', { name: 'Hervat' }).click();
  await expect(page.getByText('Loopt', { exact: true })).toBeVisible();
  await expect.poll(() => ontvanger.gekregen.filter((onderwerp) => onderwerp === casus).length, { timeout: 60_000 }).toBeGreaterThan(0);
  await expect(page.getByText(/^Aangenomen, vandaag/)).toBeVisible({ timeout: 30_000 });
  const eerder = ontvanger.gekregen.length;

  await page.getByRole('button', { name: 'Zet terug naar een moment' }).click();
  await vraag.getByRole('button', { name: 'Zet terug' }).click();
  await expect(vraag).toContainText('Kies een datum.');
  await expect(vraag).toContainText('Schrijf op waarom u dit doet.');
  await isToegankelijk(page);
  await vraag.getByRole('spinbutton').first().click();
  await page.keyboard.type(new Date().toLocaleDateString('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Amsterdam' }).replaceAll('-', ''));
  await vraag.getByLabel('Waarom?').fill('De school raakte berichten kwijt.');
  await vraag.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText('Het abonnement is teruggezet.')).toBeVisible();
  await expect.poll(() => ontvanger.gekregen.length, { timeout: 60_000 }).toBeGreaterThan(eerder);

  const wie = page.getByRole('region', { name: 'Wie deed wat?' });
  for (const regel of [/U Pauzeerde De school werkt aan de server\./, /U Hervatte De server is klaar\./, /U Zette terug naar een moment De school raakte/]) {
    await expect(wie.getByRole('row', { name: regel })).toBeVisible();
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await pastInBeeld(page);
  await page.request.delete(`/gateway/v1/abonnementen/${id}`, { headers: { 'X-Schakel': '1' } });
  ontvanger.stop();
  await context.close();
});

test('alleen functioneel beheer ziet het berichtenverkeer', async ({ browser }) => {
  const { page, context } = await alsMens(browser, 'fatima');
  await expect(page.getByRole('link', { name: 'Berichtenverkeer' })).toHaveCount(0);
  await page.goto('/beheer/berichtenverkeer');
  await expect(page.getByRole('heading', { level: 1, name: 'U kunt dit niet zien' })).toBeVisible();
  await expect(page.getByText('Dit is voor functioneel beheer.')).toBeVisible();
  await isToegankelijk(page);
  await context.close();
});
