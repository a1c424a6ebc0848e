import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { sleutels } from './sleutels';
import { meldVersie } from './versies';
import { ververs } from './ververs';

/** What the gateway says on the live stream: that something changed, never what. */
export interface Wijziging {
  type: string;
  soort: 'gezinsplan' | 'maatwerktafel' | 'procesevaluatie';
  onderwerp: string;
  casusId?: string | null;
  versie?: number | null;
  rol?: string | null;
  op?: string | null;
}
export interface Toegangswijziging { onderwerp: string; toegang: boolean }

const plaats = (type: string): string => type.split('.')[1] ?? '';

/** The resources that an event touches; nothing else is read again. */
export function geraakt(w: Wijziging): QueryKey[] {
  switch (plaats(w.type)) {
    case 'gezinsplannen':
      return [sleutels.casus(w.onderwerp), ['gezinsplan', 'casussen'], sleutels.mijnWerkGezinsplan];
    case 'maatwerkverzoeken':
      return [
        sleutels.verzoek(w.onderwerp), ['maatwerktafel', 'verzoeken'], ['maatwerktafel', 'tafel'], sleutels.tafels,
        sleutels.mijnWerkTafel, sleutels.overzicht,
        // A decision may become a precedent.
        ...(w.type.includes('besluit-genomen') ? [['maatwerktafel', 'precedenten']] : []),
      ];
    case 'regels':
      return [sleutels.regel(w.onderwerp), ['maatwerktafel', 'regels'], sleutels.overzicht];
    case 'beleidssignalen':
      return [sleutels.signaal(w.onderwerp), sleutels.signalen, sleutels.overzicht, ['maatwerktafel', 'regels']];
    case 'maatwerktafels':
      return [sleutels.tafel(w.onderwerp), sleutels.tafels, sleutels.mijnWerkTafel];
    case 'procesevaluaties':
      return [sleutels.evaluatie(w.onderwerp), sleutels.evaluaties, sleutels.mijnWerkEvaluatie];
    case 'leerpunten':
      return [sleutels.leerpunten, ['procesevaluatie', 'evaluatie'], sleutels.mijnWerkEvaluatie];
    default:
      return [];
  }
}

/** True when the screen already shows this version, for instance because the change was our own. */
export function alGezien(client: QueryClient, w: Wijziging): boolean {
  if (w.versie === undefined || w.versie === null) return false;
  const [eigen] = geraakt(w);
  const bekend = eigen ? client.getQueryData<{ versie?: number }>(eigen) : undefined;
  return typeof bekend?.versie === 'number' && bekend.versie >= w.versie;
}

export function verwerkWijziging(client: QueryClient, w: Wijziging): void {
  const [eigen, ...rest] = geraakt(w);
  if (eigen && w.versie) meldVersie(eigen, w.versie);
  if (eigen && !alGezien(client, w)) void ververs(client, eigen);
  for (const sleutel of rest) void ververs(client, sleutel);
}

export interface Stroomhandelaar {
  toegang: (t: Toegangswijziging) => void;
  verbonden: (ja: boolean) => void;
}

/**
 * Opens the live stream. The browser reconnects by itself and sends the last id it saw, so nothing in between is missed.
 * Only when it gives up (the gateway was away, or the session ended) do we open a new one and read everything again.
 */
export function openStroom(
  client: QueryClient, handelaar: Stroomhandelaar, maak: (pad: string) => EventSource = (pad) => new EventSource(pad),
): () => void {
  let bron: EventSource | undefined;
  let opnieuw: ReturnType<typeof setTimeout> | undefined;
  let pogingen = 0;

  const verbind = (): void => {
    bron = maak('/gateway/v1/stroom');
    bron.addEventListener('open', () => handelaar.verbonden(true));
    // From here on we hear everything; what changed while nobody told us is read again. Not at 'open': then the gateway may still be
    // catching up itself.
    bron.addEventListener('begin', () => {
      if (pogingen > 0) void ververs(client, []);
      pogingen = 0;
    });
    bron.addEventListener('wijziging', (e) => verwerkWijziging(client, gegevens<Wijziging>(e)));
    bron.addEventListener('toegang', (e) => handelaar.toegang(gegevens<Toegangswijziging>(e)));
    bron.addEventListener('opnieuw', () => void ververs(client, []));
    bron.addEventListener('error', () => {
      handelaar.verbonden(false);
      if (bron?.readyState !== EventSource.CLOSED) return;
      pogingen++;
      opnieuw = setTimeout(verbind, Math.min(1000 * 2 ** pogingen, 15_000));
    });
  };
  verbind();
  return () => {
    clearTimeout(opnieuw);
    bron?.close();
  };
}

const gegevens = <T>(e: Event): T => JSON.parse((e as MessageEvent<string>).data) as T;
