import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { ververs } from './ververs';

/** A service whose answers wait until the test lets them go. */
function dienst() {
  const wachtend: ((stand: string) => void)[] = [];
  return { wachtend, lees: vi.fn(() => new Promise<string>((klaar) => wachtend.push(klaar))) };
}

const rust = () => new Promise((klaar) => setTimeout(klaar, 0));

it('leest na een eerste lezing die al onderweg was nog een keer: die kan van voor de wijziging zijn', async () => {
  const client = new QueryClient();
  const { wachtend, lees } = dienst();
  const kijker = new QueryObserver(client, { queryKey: ['casus'], queryFn: lees });
  const stop = kijker.subscribe(() => undefined);
  void ververs(client, ['casus']);
  wachtend[0]!('oud');
  await rust();
  wachtend[1]!('nieuw');
  await vi.waitFor(() => expect(client.getQueryData(['casus'])).toBe('nieuw'));
  expect(lees).toHaveBeenCalledTimes(2);
  stop();
});

it('maakt van veel wijzigingen achter elkaar twee lezingen', async () => {
  const client = new QueryClient();
  const { wachtend, lees } = dienst();
  client.setQueryData(['lijst'], 'begin');
  const stop = new QueryObserver(client, { queryKey: ['lijst'], queryFn: lees, staleTime: Infinity }).subscribe(() => undefined);
  for (let i = 0; i < 50; i++) void ververs(client, ['lijst']);
  expect(lees).toHaveBeenCalledTimes(1);
  wachtend[0]!('eerste');
  await rust();
  wachtend[1]!('laatste');
  await vi.waitFor(() => expect(client.getQueryData(['lijst'])).toBe('laatste'));
  await rust();
  expect(lees).toHaveBeenCalledTimes(2);
  stop();
});

it('leest niets van wat niemand bekijkt, en markeert het wel', () => {
  const client = new QueryClient();
  client.setQueryData(['casus'], 'oud');
  void ververs(client, ['casus']);
  expect(client.getQueryState(['casus'])?.isInvalidated).toBe(true);
});
