import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiFout, isFout, opdracht, procesevaluatie } from '@/api';
import type { Antwoord, Uitnodiging as Basis } from '@/api/procesevaluatie';
import { neemGeheim, vergeetGeheim } from './geheim';

export interface Uitnodiging extends Basis { bijeenkomstOp?: string | null }
export interface Voorblad { duur: string; van: string; verlooptOp: string }

export type Scherm =
  | { soort: 'laden' }
  | { soort: 'zonder-link' }
  | { soort: 'verlopen' }
  | { soort: 'storing' }
  | { soort: 'begin'; opnieuw: boolean }
  | { soort: 'vraag'; nummer: number }
  | { soort: 'afmelden' }
  | { soort: 'afgemeld' }
  | { soort: 'klaar' };

export type Bewaring = 'rust' | 'bezig' | 'bewaard' | 'geen-verbinding';

const RUST_MS = 900;
const OPNIEUW_MS = 5000;
const UITNODIGINGEN = '/procesevaluatie/v1/uitnodigingen';

export interface Verloop {
  scherm: Scherm;
  ga: (scherm: Scherm) => void;
  voorblad: Voorblad | null;
  uitnodiging: Uitnodiging | null;
  antwoorden: Record<string, string>;
  antwoord: (vraag: string, tekst: string) => void;
  bewaring: Bewaring;
  /** Null when there is no link behind this page any more. */
  vraagCode: (() => Promise<void>) | null;
  bevestig: (code: string) => Promise<void>;
  verstuur: (komtOok: boolean) => Promise<void>;
  /** Promised to come to the talk. */
  komt: boolean;
  meldAf: (reactie: string) => Promise<void>;
  begin: () => void;
}

const alsKaart = (antwoorden: Antwoord[]): Record<string, string> => Object.fromEntries(antwoorden.map((a) => [a.vraag, a.tekst]));
const alsLijst = (antwoorden: Record<string, string>): Antwoord[] => Object.entries(antwoorden).map(([vraag, tekst]) => ({ vraag, tekst }));

/** From the link to 'sent': which screen, what was typed, and what the service knows of it. */
export function useVerloop(): Verloop {
  const [scherm, ga] = useState<Scherm>({ soort: 'laden' });
  const [voorblad, zetVoorblad] = useState<Voorblad | null>(null);
  const [uitnodiging, zetUitnodiging] = useState<Uitnodiging | null>(null);
  const [geheim, zetGeheim] = useState<string | null>(null);
  const [komt, zetKomt] = useState(false);
  const concept = useAntwoorden(useCallback(() => ga({ soort: 'begin', opnieuw: true }), []));
  const { begin: beginAntwoorden, bewaarNu } = concept;

  const toon = useCallback((gegeven: Uitnodiging) => {
    zetUitnodiging(gegeven);
    beginAntwoorden(alsKaart(gegeven.antwoorden));
    ga(gegeven.stand === 'AFGEMELD' ? { soort: 'afgemeld' } : gegeven.stand === 'BIJGEDRAGEN' ? { soort: 'klaar' } : { soort: 'vraag', nummer: 0 });
  }, [beginAntwoorden]);

  const begin = useCallback(async () => {
    const link = neemGeheim();
    zetGeheim(link.geheim);
    try {
      if (!link.nieuw) {
        const lopend = await huidige();
        if (lopend) return toon(lopend);
      }
      if (!link.geheim) return ga({ soort: 'zonder-link' });
      zetVoorblad(await procesevaluatie.openUitnodiging(link.geheim));
      ga({ soort: 'begin', opnieuw: false });
    } catch (fout) {
      if (!(fout instanceof ApiFout)) throw fout;
      ga({ soort: fout.onbeslist || fout.soort === 'storing' || fout.soort === 'te-druk' ? 'storing' : 'verlopen' });
    }
  }, [toon]);

  const gestart = useRef(false);
  useEffect(() => {
    if (!gestart.current) void begin();
    gestart.current = true;
    const anderGeheim = (): void => void begin();
    window.addEventListener('hashchange', anderGeheim);
    return () => window.removeEventListener('hashchange', anderGeheim);
  }, [begin]);

  return {
    scherm, ga, voorblad, uitnodiging, komt, antwoorden: concept.antwoorden, antwoord: concept.antwoord, bewaring: concept.bewaring,
    begin: () => void begin(),
    vraagCode: geheim ? () => procesevaluatie.vraagCode(geheim) : null,
    bevestig: async (code) => toon(await opdracht<Uitnodiging>('POST', `${UITNODIGINGEN}/_bevestigen`, { geheim, code })),
    verstuur: async (komtOok) => {
      await bewaarNu();
      // Sending closes the session, so a promise to come goes first.
      if (komtOok) await opdracht<Uitnodiging>('POST', `${UITNODIGINGEN}/huidige/toezeggingen`, {});
      zetUitnodiging((await procesevaluatie.verstuurBijdrage()) as Uitnodiging);
      zetKomt(komtOok);
      vergeetGeheim();
      ga({ soort: 'klaar' });
    },
    meldAf: async (reactie) => {
      await procesevaluatie.meldAf(reactie === '' ? undefined : reactie);
      vergeetGeheim();
      ga({ soort: 'afgemeld' });
    },
  };
}

/** Who came back within two hours needs no new code. */
async function huidige(): Promise<Uitnodiging | null> {
  try {
    return (await procesevaluatie.uitnodiging()) as Uitnodiging;
  } catch (fout) {
    if (isFout(fout, 'uitgelogd', 'geen-toegang', 'niet-gevonden')) return null;
    throw fout;
  }
}

/** What is typed goes to the service a second after the last key, and again by itself when that failed. */
function useAntwoorden(sessieVoorbij: () => void) {
  const [antwoorden, zet] = useState<Record<string, string>>({});
  const [bewaring, zetBewaring] = useState<Bewaring>('rust');
  const nu = useRef<Record<string, string>>({});
  const vuil = useRef(false);
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);

  const bewaarNu = useCallback(async (): Promise<void> => {
    clearTimeout(wekker.current);
    if (!vuil.current) return;
    vuil.current = false;
    zetBewaring('bezig');
    try {
      await procesevaluatie.bewaarAntwoorden(alsLijst(nu.current));
      if (!vuil.current) zetBewaring('bewaard');
    } catch (fout) {
      if (!(fout instanceof ApiFout)) throw fout;
      vuil.current = true;
      zetBewaring('geen-verbinding');
      if (isFout(fout, 'uitgelogd', 'geen-toegang')) sessieVoorbij();
      else throw fout;
    }
  }, [sessieVoorbij]);

  const plan = useCallback((ms: number): void => {
    clearTimeout(wekker.current);
    wekker.current = setTimeout(() => {
      // What failed here is on the screen already; it is tried again for as long as it takes.
      bewaarNu().catch(() => plan(OPNIEUW_MS));
    }, ms);
  }, [bewaarNu]);

  const antwoord = useCallback((vraag: string, tekst: string): void => {
    nu.current = { ...nu.current, [vraag]: tekst };
    vuil.current = true;
    zet(nu.current);
    plan(RUST_MS);
  }, [plan]);

  const begin = useCallback((gegeven: Record<string, string>): void => {
    // Text that did not reach the service before the session ended is newer than what the service has.
    nu.current = vuil.current ? { ...gegeven, ...nu.current } : gegeven;
    zet(nu.current);
    if (vuil.current) plan(0);
  }, [plan]);

  useEffect(() => () => clearTimeout(wekker.current), []);
  return { antwoorden, antwoord, bewaring, bewaarNu, begin };
}
