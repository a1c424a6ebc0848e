import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { gemeldeVersie } from '@/api/versies';
import { ververs } from '@/api/ververs';
import { algemeen } from '@/teksten/algemeen';
import { omroep } from './omroep';
import { useSessie } from './sessie';

const DUUR_MS = 30_000;

interface Deel { sleutel: string; versie: number; door?: string }
export interface Merk { naam: string | undefined }

/** Versions of parts that came from our own commands: they are not news to us. */
const eigen = new Map<string, number>();

/** Every part of an answer that counts its own versions. The whole itself is not a part. */
export function delenVan(gegevens: unknown): Deel[] {
  const delen: Deel[] = [];
  const loop = (waarde: unknown, pad: string, diepte: number): void => {
    if (Array.isArray(waarde)) {
      waarde.forEach((w) => loop(w, pad, diepte));
    } else if (typeof waarde === 'object' && waarde !== null) {
      const { id, versie, gewijzigdDoor } = waarde as { id?: unknown; versie?: unknown; gewijzigdDoor?: { naam?: string } | null };
      if (diepte > 0 && typeof versie === 'number') {
        const deel: Deel = { sleutel: typeof id === 'string' ? id : pad, versie };
        if (gewijzigdDoor?.naam) deel.door = gewijzigdDoor.naam;
        delen.push(deel);
      }
      for (const [naam, w] of Object.entries(waarde)) loop(w, `${typeof id === 'string' ? id : pad}.${naam}`, diepte + 1);
    }
  };
  loop(gegevens, '', 0);
  return delen;
}

/** Puts the answer to our own command on the screen: not an echo of the stream, and without marks on what is ours. */
export function neemOver<T>(client: QueryClient, sleutel: QueryKey, antwoord: T, ikzelf: string): T {
  for (const deel of delenVan(antwoord)) {
    if (!deel.door || deel.door === ikzelf) eigen.set(deel.sleutel, deel.versie);
  }
  client.setQueryData(sleutel, antwoord);
  // Another change overtook our answer on its way: what the stream told of later is still to be read.
  const { versie } = (antwoord ?? {}) as { versie?: number };
  if (versie !== undefined && gemeldeVersie(sleutel) > versie) void ververs(client, sleutel);
  return antwoord;
}

/** `neemOver` for this person: `const casus = await neem(sleutels.casus(id), gezinsplan.zetStatus(…))`. */
export function useNeemOver(): <T>(sleutel: QueryKey, antwoord: Promise<T>) => Promise<T> {
  const client = useQueryClient();
  const { naam } = useSessie();
  return useCallback(async (sleutel, antwoord) => neemOver(client, sleutel, await antwoord, naam), [client, naam]);
}

/** Which parts another changed while we were looking. Gone after 30 s, and on the next visit. */
export function useLeeft(gegevens: unknown): (deel: string) => Merk | undefined {
  const { naam: ikzelf } = useSessie();
  const bekend = useRef<Map<string, number> | undefined>(undefined);
  const [merken, zetMerken] = useState<ReadonlyMap<string, Merk>>(new Map());
  const [timers] = useState(() => new Set<ReturnType<typeof setTimeout>>());

  useEffect(() => {
    if (gegevens === undefined) return;
    const delen = delenVan(gegevens);
    const vorige = bekend.current;
    bekend.current = new Map(delen.map((d) => [d.sleutel, d.versie]));
    if (!vorige) return;
    const nieuw = delen.filter((d) => (vorige.get(d.sleutel) ?? -1) < d.versie && eigen.get(d.sleutel) !== d.versie && d.door !== ikzelf);
    if (nieuw.length === 0) return;
    zetMerken((oud) => new Map([...oud, ...nieuw.map((d): [string, Merk] => [d.sleutel, { naam: d.door }])]));
    const naam = nieuw.find((d) => d.door)?.door;
    omroep(naam ? algemeen.leeft.omroep(naam) : algemeen.leeft.omroepIemand);
    const weg = setTimeout(() => zetMerken((oud) => {
      const over = new Map(oud);
      nieuw.forEach((d) => over.delete(d.sleutel));
      return over;
    }), DUUR_MS);
    timers.add(weg);
  }, [gegevens, ikzelf, timers]);

  useEffect(() => () => timers.forEach(clearTimeout), [timers]);

  return useCallback((deel) => merken.get(deel), [merken]);
}
