import { lees, opdracht } from './http';

export type Functie =
  | 'wijkteammedewerker' | 'teamleider' | 'tafelvoorzitter' | 'tafelmedewerker' | 'beleidsmedewerker'
  | 'partner' | 'gezinslid' | 'fg' | 'beheerder';

export interface Sessie {
  persoonId: string;
  naam: string;
  voornaam: string;
  functie: Functie;
  organisatie: { id: string; naam: string } | null;
  verlooptOp: string;
}

/** What a gemeente says about itself, beside its colours. */
export interface Thema { naam: string; telefoon?: string; logo?: string }

export const gateway = {
  sessie: (signal?: AbortSignal) => lees<Sessie>('/gateway/v1/sessie', signal),
  meldAf: () => opdracht<{ naar: string }>('POST', '/gateway/v1/afmeldingen', {}),
  thema: (signal?: AbortSignal) => lees<Thema>('/thema/thema.json', signal),
  inlogadres: (terug: string) => `/login?terug=${encodeURIComponent(terug)}`,
};
