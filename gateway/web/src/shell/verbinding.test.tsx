import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { gezinsplan, sleutels } from '@/api';
import { NepStroom } from '@/test/nepstroom';
import { server } from '@/test/server';
import { FATIMA } from '@/test/toon';
import { geenVerbinding, ingetrokken, sessieVerlopen } from './toestand';
import { useVerbinding } from './verbinding';

const client = new QueryClient();
const Om = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
const begin = () => renderHook(() => useVerbinding(FATIMA), { wrapper: Om });

beforeEach(() => {
  geenVerbinding.zet(false);
  sessieVerlopen.zet(false);
  ingetrokken.zet(new Set());
});

describe('de verbinding', () => {
  it('meldt dat het netwerk weg is, en ziet vanzelf dat het terug is', async () => {
    server.use(http.get('/gezinsplan/v1/mijn-werk', () => HttpResponse.error()), http.get('/gateway/v1/sessie', () => HttpResponse.json(FATIMA)));
    begin();
    await gezinsplan.mijnWerk().catch(() => undefined);
    expect(geenVerbinding.lees()).toBe(true);
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(geenVerbinding.lees()).toBe(false));
  });

  it('merkt dat de sessie voorbij is, en dat er in een ander tabblad is ingelogd', async () => {
    server.use(
      http.get('/gezinsplan/v1/mijn-werk', () => HttpResponse.json({ status: 401 }, { status: 401 })),
      http.get('/gateway/v1/sessie', () => HttpResponse.json(FATIMA)),
    );
    begin();
    await gezinsplan.mijnWerk().catch(() => undefined);
    expect(sessieVerlopen.lees()).toBe(true);
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(sessieVerlopen.lees()).toBe(false));
  });

  it('sluit bij een intrekking en haalt het plan uit het geheugen', () => {
    client.setQueryData(sleutels.casus('c1'), { id: 'c1', versie: 1 });
    begin();
    act(() => NepStroom.laatste.zeg('toegang', { onderwerp: 'c1', toegang: false }));
    expect(ingetrokken.lees().has('c1')).toBe(true);
    expect(client.getQueryData(sleutels.casus('c1'))).toBeUndefined();
    act(() => NepStroom.laatste.zeg('toegang', { onderwerp: 'c1', toegang: true }));
    expect(ingetrokken.lees().has('c1')).toBe(false);
  });

  it('zegt de stroom op als de schil verdwijnt', () => {
    const { unmount } = begin();
    unmount();
    expect(NepStroom.laatste.readyState).toBe(NepStroom.CLOSED);
  });
});
