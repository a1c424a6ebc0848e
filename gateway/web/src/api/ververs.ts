import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Per key that is being read again: whether it must be read once more after that. */
const lopend = new WeakMap<QueryClient, Map<string, boolean>>();

/**
 * Reads again what somebody looks at, because it changed. Many changes in a row become two readings, not many. A reading that was
 * already on its way may hold the state of before the change: React Query breaks it off, except a first one. That one we wait for.
 */
export async function ververs(client: QueryClient, queryKey: QueryKey): Promise<void> {
  const hier = lopend.get(client) ?? new Map<string, boolean>();
  lopend.set(client, hier);
  const naam = JSON.stringify(queryKey);
  if (hier.has(naam)) {
    hier.set(naam, true);
    return;
  }
  do {
    hier.set(naam, false);
    const eerste = client.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching', predicate: (q) => q.state.data === undefined });
    if (eerste.length > 0) hier.set(naam, true);
    await Promise.allSettled([client.invalidateQueries({ queryKey }), ...eerste.map((q) => q.promise)]);
  } while (hier.get(naam));
  hier.delete(naam);
}
