import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { sleutels } from '@/api';
import type { CasusWeergave } from '@/api/gezinsplan';
import { actie, casus } from '@/test/casus';
import { server } from '@/test/server';
import { ILSE, toon } from '@/test/toon';
import { Doelen } from './Doelen';
import { GezinKader } from './GezinKader';

const PAD = '/gezinsplan/v1/casussen/c1';
let nu: CasusWeergave;

const metActie = (o: Parameters<typeof actie>[0], versie: number): CasusWeergave =>
  casus({ versie, doelen: [{ ...casus().doelen[0]!, acties: [actie(o)] } as never] });

const toonPlan = (sessie?: Parameters<typeof toon>[1]) => toon(<GezinKader casusId="c1" actief="plan">{() => <Doelen />}</GezinKader>, sessie);

beforeEach(() => {
  nu = casus();
  server.use(
    http.get(PAD, () => HttpResponse.json(nu)),
    http.get('/gezinsplan/v1/casussen', () => HttpResponse.json({ items: [], totaal: 0 })),
  );
});

describe('het plan', () => {
  it('zet een actie meteen op klaar, en zet hem met één druk terug', async () => {
    const gevraagd: [string | null, unknown][] = [];
    server.use(http.put(`${PAD}/acties/a1/status`, async ({ request }) => {
      const inhoud = (await request.json()) as { status: 'KLAAR' | 'OPEN' };
      gevraagd.push([request.headers.get('If-Match'), inhoud]);
      nu = metActie({ status: inhoud.status, versie: 3 + gevraagd.length }, 41 + gevraagd.length);
      return HttpResponse.json(nu);
    }));
    await toonPlan();
    fireEvent.click(await screen.findByRole('button', { name: /^Zet op klaar/ }));
    expect(await screen.findByText('Klaar')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Zet terug' }));
    expect(await screen.findByText('Nog te doen')).toBeTruthy();
    expect(gevraagd).toEqual([['"3"', { status: 'KLAAR' }], ['"4"', { status: 'OPEN' }]]);
  });

  it('laat op zijn plaats zien wat Ilse veranderde', async () => {
    const { client } = await toonPlan();
    await screen.findByText(/regelt passend vervoer/);
    nu = metActie({ versie: 4, wat: 'regelt een rustig busje.', gewijzigdDoor: { naam: 'Ilse Visser', op: '2026-11-23T09:00:00Z' } }, 42);
    await act(() => client.invalidateQueries({ queryKey: sleutels.casus('c1') }));
    expect(await screen.findByText(/regelt een rustig busje/)).toBeTruthy();
    expect(screen.getByText('Ilse wijzigde dit zojuist')).toBeTruthy();
  });

  it('verliest niets als twee mensen dezelfde zin veranderen', async () => {
    const verstuurd: [string | null, unknown][] = [];
    server.use(http.put(`${PAD}/doelen/d1`, async ({ request }) => {
      verstuurd.push([request.headers.get('If-Match'), await request.json()]);
      return verstuurd.length === 1
        ? HttpResponse.json({ status: 412, huidigeVersie: 2, huidig: { ...casus().doelen[0], versie: 2, zin: 'Tijn gaat blij naar school.' } }, { status: 412 })
        : HttpResponse.json(nu);
    }));
    await toonPlan();
    fireEvent.click(await screen.findByRole('button', { name: 'Wijzig doel 1' }));
    fireEvent.change(screen.getByLabelText(/^Wat willen jullie bereiken/), { target: { value: 'Tijn gaat elke dag naar school.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar het doel' }));

    const botsing = await screen.findByRole('region', { name: /veranderden tegelijk/ });
    expect(within(botsing).getByText('blij').tagName).toBe('MARK');
    expect(within(botsing).getByText(/elke dag/, { selector: 'mark' })).toBeTruthy();
    fireEvent.click(within(botsing).getByRole('button', { name: 'Neem mijn tekst' }));
    await waitFor(() => expect(verstuurd).toHaveLength(2));
    expect(verstuurd[1]).toEqual(['"2"', { zin: 'Tijn gaat elke dag naar school.', leefgebied: 'SCHOOL_LEREN' }]);
    expect(localStorage.length).toBe(0);
  });

  it('zegt dat een melding onderweg is, tot de maatwerktafel haar heeft', async () => {
    const blokkade = { id: 'b', soort: 'REGEL' as const, omschrijving: 'Vanaf 6 kilometer.', gemeldDoor: casus().zorgcoordinator!, gemeldOp: '2026-11-23T09:00:00Z' };
    nu = metActie({ status: 'VAST', blokkade }, 42);
    const { client } = await toonPlan();
    expect(await screen.findByText('Verzonden, nog niet ontvangen')).toBeTruthy();
    nu = metActie({ status: 'VAST', blokkade: { ...blokkade, verzoek: { id: 'v1', stand: 'CONCEPT' } } }, 43);
    await act(() => client.invalidateQueries({ queryKey: sleutels.casus('c1') }));
    expect(await screen.findByText('Zit vast')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Maak het verzoek af' })).toBeTruthy();
  });

  it('zegt niets over een verzoek tegen wie geen besluiten ziet', async () => {
    const blokkade = { id: 'b', soort: 'REGEL' as const, omschrijving: 'Vanaf 6 kilometer.', gemeldDoor: casus().zorgcoordinator!, gemeldOp: '2026-11-23T09:00:00Z' };
    nu = { ...metActie({ status: 'VAST', blokkade }, 42), betrokkenen: [], mag: [] };
    await toonPlan({ ...ILSE, persoonId: 'ingrid', functie: 'partner' });
    expect(await screen.findByText('Zit vast')).toBeTruthy();
    expect(screen.queryByText(/onderweg/)).toBeNull();
    expect(screen.queryByRole('link', { name: 'Besluiten' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Print voor thuis' })).toBeNull();
  });

  it('heet voor het gezin ‘Ons plan’, en biedt alleen aan wat mag', async () => {
    nu = casus({ mag: [] });
    await toonPlan(ILSE);
    expect(await screen.findByRole('heading', { level: 1, name: 'Ons plan' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Waar wij aan werken' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Zet op klaar|toevoegen|Wijzig/ })).toBeNull();
  });

  it('verklapt niet wat in een doel staat waarvan iemand alleen weet dat het er is', async () => {
    nu = casus({ doelen: [{ id: 'd1', nummer: 1, alleenDat: true }] });
    await toonPlan();
    expect(await screen.findByText('U weet dat dit doel er is. Wat erin staat, ziet u niet.')).toBeTruthy();
  });

  it('zegt waarom iemand een plan niet kan zien', async () => {
    server.use(http.get(PAD, () => HttpResponse.json({ status: 403, detail: 'U doet niet mee in dit plan.' }, { status: 403 })));
    await toonPlan();
    expect(await screen.findByRole('heading', { level: 1, name: 'U kunt dit niet zien' })).toBeTruthy();
    expect(screen.getByText('U doet niet mee in dit plan.')).toBeTruthy();
  });
});
