import type { QueryClient } from '@tanstack/react-query';
import { isFout } from './fouten';

const EERSTE_MS = 3_000;
const LANGSTE_MS = 30_000;

/**
 * What could not be read because something behind the gateway was away, is read again by itself for as long as somebody looks at it:
 * soon at first, then less often. Without this a screen that was told of a change at a bad moment would stay behind for good.
 */
export function herstelVanzelf(client: QueryClient): () => void {
  const keren = new Map<string, number>();
  return client.getQueryCache().subscribe((gebeurtenis) => {
    if (gebeurtenis.type !== 'updated') return;
    const { query, action } = gebeurtenis;
    if (action.type === 'success') keren.delete(query.queryHash);
    if (action.type !== 'error' || !isFout(action.error) || !action.error.onbeslist) return;
    const keer = keren.get(query.queryHash) ?? 0;
    keren.set(query.queryHash, keer + 1);
    setTimeout(() => {
      if (query.isActive() && query.state.status === 'error') void client.refetchQueries({ queryKey: query.queryKey, exact: true, type: 'active' });
      else keren.delete(query.queryHash);
    }, Math.min(EERSTE_MS * 2 ** keer, LANGSTE_MS));
  });
}
