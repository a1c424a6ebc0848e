import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actie, casus } from '@/test/casus';
import { FATIMA } from '@/test/toon';
import { delenVan, neemOver, useLeeft } from './leeft';
import { SessieGever } from './sessie';

const client = new QueryClient();
const Om = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}><SessieGever sessie={FATIMA}>{children}</SessieGever></QueryClientProvider>
);
const met = (versie: number, door?: string) => casus({
  versie: 40 + versie, losseActies: [actie({ id: 'los', versie, ...(door && { gewijzigdDoor: { naam: door, op: '2026-11-23T09:00:00Z' } }) })],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('leeft', () => {
  it('kent elk deel met een eigen versie, maar niet het geheel', () => {
    const delen = delenVan(casus()).map((d) => d.sleutel);
    expect(delen).toContain('a1');
    expect(delen).toContain('w1');
    expect(delen).not.toContain('c1');
  });

  it('merkt wat een ander veranderde, en vergeet het na dertig seconden', () => {
    const { result, rerender } = renderHook(({ c }) => useLeeft(c), { initialProps: { c: met(1) }, wrapper: Om });
    expect(result.current('los')).toBeUndefined();
    rerender({ c: met(2, 'Ilse Visser') });
    expect(result.current('los')).toEqual({ naam: 'Ilse Visser' });
    expect(result.current('a1')).toBeUndefined();
    act(() => vi.advanceTimersByTime(30_000));
    expect(result.current('los')).toBeUndefined();
  });

  it('merkt de eigen verandering niet', () => {
    const { result, rerender } = renderHook(({ c }) => useLeeft(c), { initialProps: { c: met(5) }, wrapper: Om });
    const antwoord = met(6, FATIMA.naam);
    neemOver(client, ['gezinsplan', 'casus', 'c1'], antwoord, FATIMA.naam);
    rerender({ c: antwoord });
    expect(result.current('los')).toBeUndefined();
    expect(client.getQueryData(['gezinsplan', 'casus', 'c1'])).toBe(antwoord);
  });

  it('merkt in het eigen antwoord wel wat een ander intussen deed', () => {
    const { result, rerender } = renderHook(({ c }) => useLeeft(c), { initialProps: { c: met(8) }, wrapper: Om });
    const antwoord = met(9, 'Ilse Visser');
    neemOver(client, ['gezinsplan', 'casus', 'c1'], antwoord, FATIMA.naam);
    rerender({ c: antwoord });
    expect(result.current('los')).toEqual({ naam: 'Ilse Visser' });
  });
});
