import { expect } from '@playwright/test';
import { isToegankelijk } from './hulp/axe';
import { nieuweNaam, overDagen, vulDatum } from './hulp/gezin';
import { alsMens, logIn } from './hulp/mensen';
import { verzoekUitBlokkade, vulInEnVerstuur, zetOpTafel } from './hulp/verzoek';
import { test } from './hulp/test';

test.describe('een verzoek', () => {
  test.setTimeout(180_000);

  test('zegt wat er nog mist, en bewaart intussen wat er al staat', async ({ page }) => {
    await logIn(page, 'fatima');
    await verzoekUitBlokkade(page, nieuweNaam());
    await page.getByLabel('Als het ja is').fill('Dan begint de dag rustig.');
    await expect(page.getByText(/^Bewaard om/)).toBeVisible({ timeout: 4000 });
    await page.getByRole('button', { name: 'Controleer het verzoek' }).click();
    await expect(page.getByRole('group', { name: 'Er mist nog iets' })).toBeFocused();
    await page.getByRole('link', { name: 'Schrijf op welke oplossing u vraagt.' }).click();
    await expect(page.getByLabel('Wat vraagt u precies?')).toBeFocused();
    await isToegankelijk(page);
    await page.reload();
    await expect(page.getByLabel('Als het ja is')).toHaveValue('Dan begint de dag rustig.');
  });

  test('gaat naar de tafel, krijgt een vraag en een besluit, en de actie gaat verder', async ({ browser }) => {
    const titel = `Busje ${nieuweNaam()}`;
    const fatima = await alsMens(browser, 'fatima');
    const { casusId, verzoekId } = await verzoekUitBlokkade(fatima.page, nieuweNaam());
    await vulInEnVerstuur(fatima.page, titel);
    await isToegankelijk(fatima.page);

    const karin = await alsMens(browser, 'karin');
    await zetOpTafel(karin.page, verzoekId);
    await karin.page.getByRole('button', { name: 'Stel een vraag' }).click();
    await karin.page.getByLabel('Wat wilt u weten van Fatima?').fill('Kan een ander kind mee?');
    await karin.page.getByRole('button', { name: 'Verstuur de vraag' }).click();

    // Fatima reloads nothing: the question appears where she is.
    await fatima.page.getByLabel('Uw antwoord').fill('Ja, één ander kind kan mee.');
    await fatima.page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await expect(karin.page.getByText('Ja, één ander kind kan mee.')).toBeVisible();

    await karin.page.getByRole('radio', { name: 'Ja, met voorwaarden' }).check();
    await karin.page.getByLabel(/^Waarom\? Schrijf het/).fill('Dit kind kan niet tegen drukte. Daarom telt hier niet de afstand.');
    await karin.page.getByRole('button', { name: 'Voorwaarde toevoegen' }).click();
    await karin.page.getByLabel('Wat spreken wij af?').fill('kijkt met school hoe het gaat.');
    await karin.page.getByLabel('Wie doet dit?').selectOption({ index: 1 });
    await vulDatum(karin.page, 'Wanneer is het klaar?', overDagen(60));
    await karin.page.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(karin.page.getByText(/^Bewaard om/)).toBeVisible();
    await isToegankelijk(karin.page);
    await karin.page.getByRole('button', { name: 'Neem het besluit' }).click();
    await expect(karin.page.getByRole('alertdialog')).toContainText('De voorwaarde wordt een actie in het plan.');
    await karin.page.getByRole('alertdialog').getByRole('button', { name: 'Neem het besluit' }).click();
    await expect(karin.page.getByText('Het besluit is genomen: ja, met voorwaarden')).toBeVisible();

    await expect(fatima.page.getByRole('heading', { level: 1, name: 'Ja, met één voorwaarde' })).toBeVisible();
    await expect(fatima.page.getByText('Deze acties staan al in het plan.')).toBeVisible({ timeout: 30_000 });
    await isToegankelijk(fatima.page);
    await fatima.page.goto(`/gezinnen/${casusId}`);
    await expect(fatima.page.getByText('kijkt met school hoe het gaat.')).toBeVisible();
    await expect(fatima.page.getByText('Deze actie zit vast op een regel')).toHaveCount(0);

    await fatima.page.goto(`/maatwerk/${verzoekId}/brief`);
    await expect(fatima.page.locator('.brief').getByRole('heading', { level: 1, name: 'Ja, met één voorwaarde' })).toBeVisible();
    await karin.context.close();
    await fatima.context.close();
  });

  test('twee mensen schrijven aan één besluit: niets gaat verloren', async ({ browser }) => {
    const fatima = await alsMens(browser, 'fatima');
    const { verzoekId } = await verzoekUitBlokkade(fatima.page, nieuweNaam());
    await vulInEnVerstuur(fatima.page, `Busje ${nieuweNaam()}`);
    await fatima.context.close();

    const karin = await alsMens(browser, 'karin');
    await zetOpTafel(karin.page, verzoekId);
    const joost = await alsMens(browser, 'joost');
    await joost.page.goto(new URL(karin.page.url()).pathname);
    const waarom = /^Waarom\? Schrijf het/;

    // A different field: both stand, without a question.
    await joost.page.getByLabel('Wie voert uit').fill('Team Vervoer');
    await expect(karin.page.getByLabel('Wie voert uit')).toHaveValue('Team Vervoer');
    await expect(joost.page.getByText('De voorzitter neemt het besluit.')).toBeVisible();
    await expect(joost.page.getByRole('button', { name: 'Neem het besluit' })).toHaveCount(0);

    // The same text: Joost's save is on its way while Karin's arrives first. Both are kept until he chooses.
    let laatGaan = (): void => undefined;
    const opgehouden = new Promise<void>((klaar) => {
      laatGaan = klaar;
    });
    await joost.page.route('**/ontwerpbesluit', async (route) => {
      await opgehouden;
      await route.continue();
    });
    const onderweg = joost.page.waitForRequest(/\/ontwerpbesluit$/);
    await joost.page.getByLabel(waarom).fill('De bedoeling van de regel past hier.');
    await onderweg;
    const bewaard = karin.page.waitForResponse((r) => r.url().endsWith('/ontwerpbesluit') && r.ok());
    await karin.page.getByLabel(waarom).fill('Dit kind kan niet tegen drukte.');
    await bewaard;
    laatGaan();
    const botsing = joost.page.getByRole('region', { name: 'Karin de Boer en u veranderden tegelijk dezelfde tekst' });
    await expect(botsing).toContainText('drukte');
    await expect(botsing).toContainText('bedoeling');
    await isToegankelijk(joost.page);
    await botsing.getByLabel('Of maak er samen één tekst van').fill('De bedoeling past, want dit kind kan niet tegen drukte.');
    await botsing.getByRole('button', { name: 'Bewaar deze tekst' }).click();
    await expect(karin.page.getByLabel(waarom)).toHaveValue('De bedoeling past, want dit kind kan niet tegen drukte.');
    await expect(joost.page.getByLabel(waarom)).toHaveValue('De bedoeling past, want dit kind kan niet tegen drukte.');
    await joost.context.close();
    await karin.context.close();
  });
});
