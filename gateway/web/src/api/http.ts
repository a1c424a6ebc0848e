import { ApiFout, type Probleem } from './fouten';

export interface Persoon { persoonId: string; naam: string; organisatie?: string | null }
export interface Lijst<T> { items: T[]; totaal: number }
export type Methode = 'POST' | 'PUT' | 'DELETE';

const GEDULD_MS = [400, 1500];

/**
 * Keys of commands without a certain answer yet. The same action (same address, body and version) sent again gets the
 * same key, so a service that did get it the first time does nothing twice; after an answer a new action gets a new key.
 */
const openstaand = new Map<string, string>();

const luisteraars = new Set<(fout: ApiFout) => void>();

/** Tells the shell of every failed call; it decides on 'logged out' and 'no connection'. */
export const bijFout = (luisteraar: (fout: ApiFout) => void): (() => void) => {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
};

export const lijstPad = (pad: string, filter: Record<string, string | number | undefined>): string => {
  const vraag = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(filter)) {
    if (waarde !== undefined && waarde !== '') vraag.set(naam, String(waarde));
  }
  return vraag.size > 0 ? `${pad}?${vraag}` : pad;
};

export async function lees<T>(pad: string, signal?: AbortSignal): Promise<T> {
  return vraag<T>(pad, { method: 'GET', headers: { Accept: 'application/json' }, signal: signal ?? null });
}

/** A list, or what of it fits the words. They go in the body: they may be a name, and addresses end up in logs. */
export async function zoekIn<T>(
  pad: string, zoek: string | undefined, filter: Record<string, string | number | undefined>, signal?: AbortSignal,
): Promise<Lijst<T>> {
  if (!zoek) return lees<Lijst<T>>(lijstPad(pad, filter), signal);
  return vraag<Lijst<T>>(lijstPad(`${pad}/_zoek`, filter), {
    method: 'POST', headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Schakel': '1' },
    body: JSON.stringify({ zoek }), signal: signal ?? null,
  });
}

/** Sends a command. It is tried again by itself, with the same key, when nobody knows whether it arrived. */
export async function opdracht<T>(methode: Methode, pad: string, inhoud?: unknown, versie?: number): Promise<T> {
  const body = inhoud === undefined ? undefined : JSON.stringify(inhoud);
  const actie = `${methode} ${pad} ${versie ?? ''} ${body ?? ''}`;
  const sleutel = openstaand.get(actie) ?? crypto.randomUUID();
  openstaand.set(actie, sleutel);
  const headers: Record<string, string> = {
    Accept: 'application/json', 'X-Schakel': '1', 'Idempotency-Key': sleutel,
  };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (versie !== undefined) headers['If-Match'] = `"${versie}"`;

  for (let poging = 0; ; poging++) {
    try {
      const antwoord = await vraag<T>(pad, { method: methode, headers, body: body ?? null });
      openstaand.delete(actie);
      return antwoord;
    } catch (fout) {
      if (!(fout instanceof ApiFout) || !fout.onbeslist) {
        openstaand.delete(actie);
        throw fout;
      }
      const wacht = GEDULD_MS[poging];
      if (wacht === undefined) throw fout;
      await new Promise((klaar) => setTimeout(klaar, wacht));
    }
  }
}

async function vraag<T>(pad: string, init: RequestInit): Promise<T> {
  let antwoord: Response;
  try {
    antwoord = await fetch(pad, { ...init, credentials: 'same-origin' });
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
    throw meld(ApiFout.netwerk());
  }
  if (antwoord.ok) return (await inhoudVan(antwoord)) as T;
  throw meld(ApiFout.vanStatus(antwoord.status, ((await inhoudVan(antwoord)) ?? {}) as Probleem));
}

async function inhoudVan(antwoord: Response): Promise<unknown> {
  const soort = antwoord.headers.get('Content-Type') ?? '';
  if (!soort.includes('json')) return undefined;
  const tekst = await antwoord.text();
  return tekst === '' ? undefined : (JSON.parse(tekst) as unknown);
}

function meld(fout: ApiFout): ApiFout {
  luisteraars.forEach((luisteraar) => luisteraar(fout));
  return fout;
}
