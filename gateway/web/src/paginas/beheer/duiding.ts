import type { Abonnement, Bezorging, OntvangerAntwoord } from '@/api/beheer';
import { hoofdletter } from '@/lib/tekst';
import { berichtenverkeer as t } from '@/teksten/berichtenverkeer';
import type { StatusSoort } from '@/ui/Status';

/** 'nl.gezinsplannen.doel-toegevoegd.v1' is 'Doel toegevoegd'. */
export const watGebeurde = (type?: string | null): string =>
  hoofdletter((type?.split('.').at(-2) ?? '').replaceAll('-', ' ')) || t.apart.onbekend;

export const dienstnaam = (dienst: string): string => hoofdletter(dienst);

/** What stands before the colon is ours to say; what follows is for the supplier. */
export function redenApart(reden?: string | null): { zin: string; code?: string } {
  if (!reden) return { zin: t.redenApart.beurt };
  const [soort, code] = reden.split(/: (.*)/s);
  const zin = { unreadable: t.redenApart.onleesbaar, gone: t.redenApart.weg }[soort ?? ''] ?? t.redenApart.mislukt;
  return code ? { zin, code } : { zin };
}

export const redenOntvanger = (reden: string): string =>
  t.redenOntvanger[reden] ?? t.status(reden.replace('http-', ''));

export const misluktAntwoord = (a?: OntvangerAntwoord | null): string | undefined =>
  (!a || (a.status >= 200 && a.status < 300) ? undefined : redenOntvanger(a.fout ?? `http-${a.status}`));

type Stand = keyof typeof t.stand;
const SOORT: Record<Stand, StatusSoort> = {
  ACTIEF: 'klaar', HAPERT: 'wacht', GEPAUZEERD: 'uit', STAAT_STIL: 'vast', BEEINDIGD: 'uit', OPGEZEGD: 'uit',
};

export function standVan({ stand, hapering }: Pick<Bezorging, 'stand' | 'hapering'>): { soort: StatusSoort; naam: string } {
  const zo: Stand = stand === 'ACTIEF' && hapering ? 'HAPERT' : stand;
  return { soort: SOORT[zo], naam: t.stand[zo] };
}

export const isVoorbij = ({ stand }: Pick<Bezorging, 'stand'>): boolean => stand === 'BEEINDIGD' || stand === 'OPGEZEGD';

/** A person must look. */
export const vraagtAandacht = ({ bezorging: b }: Abonnement): boolean => b.stand === 'STAAT_STIL' || (b.stand === 'ACTIEF' && b.hapering != null);

/** Of an address only the host: the rest is the partner's business. */
export function host(sink: string): string {
  try {
    return new URL(sink).host;
  } catch {
    return sink;
  }
}
