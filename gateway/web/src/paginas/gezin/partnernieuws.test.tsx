import { act, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { sleutels } from '@/api';
import type { CasusWeergave, Partnerbericht } from '@/api/gezinsplan';
import { casus } from '@/test/casus';
import { server } from '@/test/server';
import { ILSE, toon } from '@/test/toon';
import { GezinKader } from './GezinKader';
import { Partnernieuws } from './Partnernieuws';

const bericht = (o: Partial<Partnerbericht> = {}): Partnerbericht => ({
  id: 'p1', organisatie: 'Basisschool De Wiek', soort: 'TRAJECT_GESTART', datum: '2026-12-03',
  dataref: 'https://dossier.dewiek.example/trajecten/4711', op: '2026-11-23T09:00:00Z', ...o,
});
let nu: CasusWeergave;

const toonNieuws = (sessie?: Parameters<typeof toon>[1]) => toon(<GezinKader casusId="c1" actief="plan">{() => <Partnernieuws />}</GezinKader>, sessie);

beforeEach(() => {
  nu = casus();
  server.use(
    http.get('/gezinsplan/v1/casussen/c1', () => HttpResponse.json(nu)),
    http.get('/gezinsplan/v1/casussen', () => HttpResponse.json({ items: [], totaal: 0 })),
  );
});

describe('nieuws van partners', () => {
  it('staat er niet als er geen is', async () => {
    await toonNieuws();
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Nieuws van partners' })).toBeNull();
  });

  it('komt er vanzelf bij, met waar het te lezen is', async () => {
    const { client } = await toonNieuws(ILSE);
    await screen.findByRole('heading', { level: 1 });
    nu = casus({ versie: 42, partnerberichten: [bericht()] });
    await act(() => client.invalidateQueries({ queryKey: sleutels.casus('c1') }));

    const blad = within(await screen.findByRole('region', { name: 'Nieuws van partners' }));
    expect(blad.getByText('Basisschool De Wiek')).toBeTruthy();
    expect(blad.getByText(/^Hulp of begeleiding begint op 3.december/)).toBeTruthy();
    const link = blad.getByRole('link', { name: 'Bekijk bij de partner (dossier.dewiek.example)' });
    expect(link.getAttribute('href')).toBe('https://dossier.dewiek.example/trajecten/4711');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  it('toont de nieuwste drie, en de rest als iemand erom vraagt', async () => {
    nu = casus({ partnerberichten: [
      bericht({ id: 'p5', soort: 'DOSSIER_GEWIJZIGD', datum: null, dataref: null }),
      bericht({ id: 'p4', soort: 'AFSPRAAK_GEWIJZIGD' }), bericht({ id: 'p3', soort: 'TRAJECT_GESTOPT' }), bericht({ id: 'p2' }), bericht(),
    ] });
    await toonNieuws();
    const blad = within(await screen.findByRole('region', { name: 'Nieuws van partners' }));
    expect(blad.getByText('Er is iets veranderd in wat zij opschrijven.')).toBeTruthy();
    expect(blad.getByText(/^Een afspraak is verzet naar/)).toBeTruthy();
    expect(blad.getByText(/^Hulp of begeleiding stopt op/)).toBeTruthy();
    expect(blad.getByText('Toon 2 eerdere berichten')).toBeTruthy();
  });
});
