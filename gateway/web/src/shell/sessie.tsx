import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { gateway, type Functie, type Sessie } from '@/api/gateway';
import { isFout, sleutels } from '@/api';

const SessieContext = createContext<Sessie | null>(null);

export function SessieGever({ sessie, children }: { sessie: Sessie; children: ReactNode }) {
  return <SessieContext value={sessie}>{children}</SessieContext>;
}

/** Who is logged in. Only inside the logged-in part of the app. */
export function useSessie(): Sessie {
  const sessie = useContext(SessieContext);
  if (!sessie) throw new Error('useSessie staat buiten het ingelogde deel');
  return sessie;
}

/** null = certainly not logged in; undefined = not known yet. */
export function useSessieVraag() {
  return useQuery({
    queryKey: sleutels.sessie,
    queryFn: async ({ signal }): Promise<Sessie | null> => {
      try {
        return await gateway.sessie(signal);
      } catch (fout) {
        if (isFout(fout, 'uitgelogd')) return null;
        throw fout;
      }
    },
    staleTime: 60_000,
    refetchOnWindowFocus: true,
  });
}

const RESIDENT: Functie[] = ['gezinslid'];
const TAFEL: Functie[] = ['tafelvoorzitter', 'tafelmedewerker'];

export const isGezinslid = (s: Sessie): boolean => RESIDENT.includes(s.functie);
export const isTafel = (s: Sessie): boolean => TAFEL.includes(s.functie);
/** Works with families: plans, actions, requests. */
export const isHulpverlener = (s: Sessie): boolean =>
  s.functie === 'wijkteammedewerker' || s.functie === 'partner' || s.functie === 'teamleider';
