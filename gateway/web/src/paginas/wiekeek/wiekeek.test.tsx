import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inzage } from '@/api/inzagelog';
import { casus } from '@/test/casus';
import { server } from '@/test/server';
import { FATIMA, ILSE, toon } from '@/test/toon';
import { GezinKader } from '../gezin/GezinKader';
import { periodeVan } from './periode';
import { perDag, WieKeek } from './WieKeek';

vi.mock('@tanstack/react-router', async (echt) => ({ ...(await echt<object>()), getRouteApi: () => ({ useParams: () => ({ casusId: 'c1' }) }) }));

const inzage = (o: Partial<Inzage> = {}): Inzage => ({
  dag: '2026-11-20', soort: 'MENS', persoonId: 'p1', naam: 'Fatima El Idrissi', organisatie: 'Wijkteam', gezin: false,
  wat: 'Las het plan.', waarom: 'Is zorgcoördinator van dit gezin.', tegengehouden: false, aantal: 1,
  eersteOp: '2026-11-20T08:12:00Z', laatsteOp: '2026-11-20T08:12:00Z', ...o,
});
const BEA = inzage({ persoonId: 'p6', naam: null, organisatie: null, wat: 'Probeerde het plan te lezen.', waarom: 'Doet niet mee in dit plan.', tegengehouden: true });

const gevraagd: URL[] = [];
let bladzijden: Inzage[][];

beforeEach(() => {
  gevraagd.length = 0;
  bladzijden = [[inzage(), BEA]];
  server.use(
    http.get('/gezinsplan/v1/casussen/c1', () => HttpResponse.json(ilses)),
    http.get('/gezinsplan/v1/casussen', () => HttpResponse.json({ items: [], totaal: 0 })),
    http.get('/inzagelog/v1/casussen/c1/samenvatting', () => HttpResponse.json({
      van: '2026-11-01', tot: '2026-11-23', mensen: 1, tegengehouden: 2, wie: [{ persoonId: 'p1', naam: 'Fatima El Idrissi' }, { persoonId: 'p6' }],
    })),
    http.get('/inzagelog/v1/casussen/c1/inzage', ({ request }) => {
      const url = new URL(request.url);
      gevraagd.push(url);
      const totaal = bladzijden.reduce((n, b) => n + b.length, 0);
      return HttpResponse.json({ items: bladzijden[Number(url.searchParams.get('page')) - 1], totaal });
    }),
  );
});

const ilses = casus({
  betrokkenen: [
    ...casus().betrokkenen,
    { ...casus().betrokkenen[0]!, id: 'b9', caserol: 'GEZINSLID', persoon: { persoonId: ILSE.persoonId, naam: ILSE.naam } },
  ],
  mag: ['BETROKKENE_UITNODIGEN', 'BETROKKENE_AFSLUITEN'],
});

describe('wie keek', () => {
  it('vat samen, en zegt per dag wie wat deed en waarom dat mocht', async () => {
    await toon(<WieKeek />, ILSE);
    expect((await screen.findByText(/van buiten het gezin in uw plan/)).textContent).toBe(
      'Deze maand keek 1 mens van buiten het gezin in uw plan. 2 keer werd iemand tegengehouden.',
    );
    const dag = within(await screen.findByRole('region', { name: 'Vrijdag 20 november' }));
    expect(dag.getByText('Las het plan.')).toBeTruthy();
    expect(dag.getByText('Is zorgcoördinator van dit gezin.')).toBeTruthy();
    expect(dag.getAllByText('09:12')).toHaveLength(2);
    expect(dag.getByText('Naam nog niet bekend')).toBeTruthy();
    expect(dag.getAllByText('Tegengehouden. Niets gezien.')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Stop de toegang van Fatima' })).toBeTruthy();
  });

  it('vraagt alleen van wie er is gekozen', async () => {
    await toon(<WieKeek />, ILSE);
    fireEvent.change(await screen.findByLabelText('Wie'), { target: { value: 'p6' } });
    await vi.waitFor(() => expect(gevraagd.at(-1)?.searchParams.get('persoonId')).toBe('p6'));
    fireEvent.change(screen.getByLabelText('Periode'), { target: { value: 'jaar' } });
    await vi.waitFor(() => expect(gevraagd.at(-1)?.searchParams.has('persoonId')).toBe(false));
  });

  it('toont meer als er meer is', async () => {
    bladzijden = [[inzage()], [inzage({ dag: '2026-11-19', naam: 'Joost Meijer' })]];
    await toon(<WieKeek />, ILSE);
    fireEvent.click(await screen.findByRole('button', { name: 'Toon meer' }));
    expect(await screen.findByText('Joost Meijer')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Toon meer' })).toBeNull();
  });

  it('zegt dat er niemand keek', async () => {
    bladzijden = [[]];
    await toon(<WieKeek />, ILSE);
    expect(await screen.findByText('In deze tijd heeft niemand uw plan gelezen of veranderd.')).toBeTruthy();
  });

  it('zegt het als het log nu niet antwoordt, en houdt de rest van het plan bereikbaar', async () => {
    server.use(http.get('/inzagelog/v1/casussen/c1/samenvatting', () => HttpResponse.json({ status: 503 }, { status: 503 })));
    await toon(<WieKeek />, ILSE);
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Plan' })).toBeTruthy();
  });

  it('is een tab van het gezin en van niemand anders', async () => {
    const { unmount } = await toon(<GezinKader casusId="c1" actief="plan">{() => null}</GezinKader>, FATIMA);
    await screen.findByRole('link', { name: 'Plan' });
    expect(screen.queryByRole('link', { name: 'Wie keek' })).toBeNull();
    unmount();
    await toon(<GezinKader casusId="c1" actief="plan">{() => null}</GezinKader>, ILSE);
    expect(await screen.findByRole('link', { name: 'Wie keek' })).toBeTruthy();
  });
});

describe('een tijd', () => {
  it('telt beide dagen mee, ook over een jaarwisseling', () => {
    const nu = new Date('2026-01-05T10:00:00Z');
    expect(periodeVan('week', nu)).toEqual({ van: '2025-12-30', tot: '2026-01-05' });
    expect(periodeVan('maand', nu)).toEqual({ van: '2026-01-01', tot: '2026-01-05' });
    expect(periodeVan('vorige', nu)).toEqual({ van: '2025-12-01', tot: '2025-12-31' });
    expect(periodeVan('jaar', nu)).toEqual({ van: '2025-01-06', tot: '2026-01-05' });
  });

  it('houdt een dag die over twee bladzijden loopt bij elkaar', () => {
    const items = [inzage(), inzage({ persoonId: 'p2' }), inzage({ dag: '2026-11-19' })];
    expect(perDag(items).map(([dag, van]) => [dag, van.length])).toEqual([['2026-11-20', 2], ['2026-11-19', 1]]);
  });
});
