import { useCallback, useEffect, useRef, useState } from 'react';
import { useSessie } from './sessie';

/** Drafts live on this device, per person and part; never in the plan, so typing makes no events. */
const VOORVOEGSEL = 'schakel:concept:';
const STIL_MS = 800;
const HOUDBAAR_MS = 7 * 86_400_000;

interface Bewaard<T> { op: number; waarde: T }

const sleutelVan = (persoonId: string, deel: string): string => `${VOORVOEGSEL}${persoonId}:${deel}`;

export function leesConcept<T>(persoonId: string, deel: string, nu = Date.now()): Bewaard<T> | undefined {
  const ruw = localStorage.getItem(sleutelVan(persoonId, deel));
  if (!ruw) return undefined;
  const bewaard = JSON.parse(ruw) as Bewaard<T>;
  return nu - bewaard.op < HOUDBAAR_MS ? bewaard : undefined;
}

export function bewaarConcept<T>(persoonId: string, deel: string, waarde: T, nu = Date.now()): void {
  localStorage.setItem(sleutelVan(persoonId, deel), JSON.stringify({ op: nu, waarde } satisfies Bewaard<T>));
}

export const wisConcept = (persoonId: string, deel: string): void => localStorage.removeItem(sleutelVan(persoonId, deel));

/** At logging out nothing of anyone stays behind on the device. */
export function wisAlleConcepten(): void {
  for (const sleutel of alleSleutels()) localStorage.removeItem(sleutel);
}

/** What this person typed about a subject and did not send. */
export function conceptenOver(persoonId: string, onderwerp: string): unknown[] {
  return alleSleutels()
    .filter((s) => s.startsWith(VOORVOEGSEL + persoonId) && s.includes(onderwerp))
    .map((s) => (JSON.parse(localStorage.getItem(s) ?? '{}') as Partial<Bewaard<unknown>>).waarde);
}

const alleSleutels = (): string[] => Object.keys(localStorage).filter((s) => s.startsWith(VOORVOEGSEL));

export interface Concept<T> {
  waarde: T;
  zet: (waarde: T) => void;
  /** When the last change was kept on this device. */
  bewaardOp: Date | undefined;
  /** The text came back from an earlier time. */
  hersteld: boolean;
  wis: () => void;
}

/** State that survives reloading, losing the network and logging in again. Without `deel` it is plain state. */
export function useConcept<T>(deel: string | undefined, begin: T): Concept<T> {
  const { persoonId } = useSessie();
  const [gevonden] = useState(() => (deel ? leesConcept<T>(persoonId, deel) : undefined));
  const [waarde, zetWaarde] = useState<T>(gevonden?.waarde ?? begin);
  const [bewaardOp, zetBewaardOp] = useState<Date | undefined>(gevonden ? new Date(gevonden.op) : undefined);
  const [hersteld, zetHersteld] = useState(gevonden !== undefined);
  const teBewaren = useRef<{ waarde: T } | undefined>(undefined);
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);

  const bewaar = useCallback(() => {
    clearTimeout(wekker.current);
    if (!deel || !teBewaren.current) return;
    bewaarConcept(persoonId, deel, teBewaren.current.waarde);
    teBewaren.current = undefined;
    zetBewaardOp(new Date());
  }, [deel, persoonId]);

  // Leaving the page or the tab keeps the last keys too.
  useEffect(() => {
    window.addEventListener('pagehide', bewaar);
    return () => {
      window.removeEventListener('pagehide', bewaar);
      bewaar();
    };
  }, [bewaar]);

  const zet = useCallback((nieuw: T) => {
    zetWaarde(nieuw);
    teBewaren.current = { waarde: nieuw };
    clearTimeout(wekker.current);
    wekker.current = setTimeout(bewaar, STIL_MS);
  }, [bewaar]);

  const wis = useCallback(() => {
    clearTimeout(wekker.current);
    teBewaren.current = undefined;
    if (deel) wisConcept(persoonId, deel);
    zetBewaardOp(undefined);
    zetHersteld(false);
  }, [deel, persoonId]);

  return { waarde, zet, bewaardOp, hersteld, wis };
}
