import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { neemOver } from '@/shell/leeft';
import { NepStroom } from '@/test/nepstroom';
import { sleutels } from './sleutels';
import { nooitOuder } from './versies';
import { openStroom, verwerkWijziging, type Wijziging } from './stroom';

const wijziging = (o: Partial<Wijziging> = {}): Wijziging => ({
  type: 'nl.gezinsplannen.actie-status-gewijzigd.v1', soort: 'gezinsplan', onderwerp: 'c1', versie: 42, ...o,
});

function metGegevens() {
  const client = new QueryClient();
  for (const s of [sleutels.casus('c1'), sleutels.casus('c2'), sleutels.casussen(), sleutels.verzoek('v1'), sleutels.evaluaties]) client.setQueryData(s, { versie: 41 });
  return client;
}
const oud = (client: QueryClient, sleutel: readonly unknown[]) => client.getQueryState(sleutel)?.isInvalidated;

afterEach(() => {
  vi.useRealTimers();
});

describe('een wijziging', () => {
  it('maakt precies oud wat zij raakt', () => {
    const client = metGegevens();
    verwerkWijziging(client, wijziging());
    expect(oud(client, sleutels.casus('c1'))).toBe(true);
    expect(oud(client, sleutels.casussen())).toBe(true);
    expect(oud(client, sleutels.casus('c2'))).toBe(false);
    expect(oud(client, sleutels.verzoek('v1'))).toBe(false);
    expect(oud(client, sleutels.evaluaties)).toBe(false);
  });

  it('die het scherm al toont, wordt niet opnieuw gelezen', () => {
    const client = metGegevens();
    client.setQueryData(sleutels.casus('c1'), { versie: 42 });
    verwerkWijziging(client, wijziging());
    expect(oud(client, sleutels.casus('c1'))).toBe(false);
    expect(oud(client, sleutels.casussen())).toBe(true);
  });

  it('van een verzoek raakt het verzoek, niet het plan', () => {
    const client = metGegevens();
    verwerkWijziging(client, wijziging({ type: 'nl.maatwerkverzoeken.verzoek-ingediend.v1', soort: 'maatwerktafel', onderwerp: 'v1', casusId: 'c1' }));
    expect(oud(client, sleutels.verzoek('v1'))).toBe(true);
    expect(oud(client, sleutels.casus('c1'))).toBe(false);
  });

  it('van een onbekend soort doet niets', () => {
    const client = metGegevens();
    verwerkWijziging(client, wijziging({ type: 'nl.iets-nieuws.gebeurd.v1' }));
    expect(oud(client, sleutels.casus('c1'))).toBe(false);
  });
});

describe('versies', () => {
  it('een trage lezing zet geen oudere stand terug', () => {
    const oud = { id: 'c1', versie: 3 };
    expect(nooitOuder(oud, { id: 'c1', versie: 2 })).toBe(oud);
    expect(nooitOuder(oud, { id: 'c1', versie: 4 })).toEqual({ id: 'c1', versie: 4 });
    expect(nooitOuder(oud, { id: 'c2', versie: 1 })).toEqual({ id: 'c2', versie: 1 });
    expect(nooitOuder(undefined, { items: [] })).toEqual({ items: [] });
  });

  it('wie wordt ingehaald door een andere wijziging, leest opnieuw', async () => {
    const client = metGegevens();
    verwerkWijziging(client, wijziging({ versie: 43 }));
    neemOver(client, sleutels.casus('c1'), { id: 'c1', versie: 42 }, 'Fatima');
    await vi.waitFor(() => expect(oud(client, sleutels.casus('c1'))).toBe(true));
    neemOver(client, sleutels.casus('c1'), { id: 'c1', versie: 43 }, 'Fatima');
    expect(oud(client, sleutels.casus('c1'))).toBe(false);
  });
});

describe('de stroom', () => {
  const handelaar = () => ({ toegang: vi.fn(), verbonden: vi.fn() });

  it('geeft wijzigingen en toegang door', () => {
    const client = metGegevens();
    const h = handelaar();
    openStroom(client, h);
    NepStroom.laatste.zeg('wijziging', wijziging());
    NepStroom.laatste.zeg('toegang', { onderwerp: 'c1', toegang: false });
    expect(NepStroom.laatste.url).toBe('/gateway/v1/stroom');
    expect(oud(client, sleutels.casus('c1'))).toBe(true);
    expect(h.toegang).toHaveBeenCalledWith({ onderwerp: 'c1', toegang: false });
  });

  it('leest alles opnieuw als de gateway dat vraagt', () => {
    const client = metGegevens();
    openStroom(client, handelaar());
    NepStroom.laatste.zeg('opnieuw', {});
    expect(oud(client, sleutels.casus('c2'))).toBe(true);
  });

  it('laat de browser zelf hervatten na een korte onderbreking', () => {
    vi.useFakeTimers();
    const h = handelaar();
    openStroom(metGegevens(), h);
    NepStroom.laatste.verbreek(false);
    vi.advanceTimersByTime(60_000);
    expect(NepStroom.alle).toHaveLength(1);
    expect(h.verbonden).toHaveBeenLastCalledWith(false);
  });

  it('opent een nieuwe en leest alles opnieuw als de browser het opgeeft', () => {
    vi.useFakeTimers();
    const client = metGegevens();
    const h = handelaar();
    openStroom(client, h);
    NepStroom.laatste.verbreek(true);
    vi.advanceTimersByTime(5_000);
    expect(NepStroom.alle).toHaveLength(2);
    NepStroom.laatste.dispatchEvent(new Event('open'));
    expect(oud(client, sleutels.casus('c2'))).toBe(false);
    NepStroom.laatste.zeg('begin', {});
    expect(oud(client, sleutels.casus('c2'))).toBe(true);
    expect(h.verbonden).toHaveBeenLastCalledWith(true);
  });

  it('zwijgt na het sluiten', () => {
    vi.useFakeTimers();
    const sluit = openStroom(metGegevens(), handelaar());
    NepStroom.laatste.verbreek(true);
    sluit();
    vi.advanceTimersByTime(60_000);
    expect(NepStroom.alle).toHaveLength(1);
  });
});
