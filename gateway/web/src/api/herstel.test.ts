import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiFout } from './fouten';
import { herstelVanzelf } from './herstel';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function kijkerNaar(lees: () => Promise<string>) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const stopHerstel = herstelVanzelf(client);
  const stopKijken = new QueryObserver(client, { queryKey: ['casus'], queryFn: lees }).subscribe(() => undefined);
  return { client, stopKijken, stopHerstel };
}

it('leest vanzelf opnieuw zodra het weer kan', async () => {
  const lees = vi.fn<() => Promise<string>>()
    .mockRejectedValueOnce(ApiFout.vanStatus(503, {}))
    .mockRejectedValueOnce(ApiFout.vanStatus(503, {}))
    .mockResolvedValue('gelezen');
  const { client } = kijkerNaar(lees);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(client.getQueryData(['casus'])).toBe('gelezen');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(lees).toHaveBeenCalledTimes(3);
});

it('vraagt steeds minder vaak, en niet meer als niemand kijkt', async () => {
  const lees = vi.fn(() => Promise.reject(ApiFout.vanStatus(503, {})));
  const { stopKijken } = kijkerNaar(lees);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(lees.mock.calls.length).toBeLessThanOrEqual(7);
  stopKijken();
  const tot = lees.mock.calls.length;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(lees).toHaveBeenCalledTimes(tot);
});

it('laat rusten wat vaststaat: geen toegang is geen storing', async () => {
  const lees = vi.fn(() => Promise.reject(ApiFout.vanStatus(403, {})));
  kijkerNaar(lees);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lees).toHaveBeenCalledTimes(1);
});
