import type { BesluitSoort } from '@/api/maatwerktafel';
import { beleid } from '@/teksten/beleid';
import type { BesluitAantal, Overzicht } from './api';

const t = beleid.overzicht;

/** The sum of some decisions; null as soon as one of them may not be shown. Nothing at all counts as zero. */
export function som(besluiten: BesluitAantal[], ...soorten: BesluitSoort[]): number | null {
  let totaal = 0;
  for (const soort of soorten) {
    const gevonden = besluiten.find((b) => b.besluit === soort);
    if (gevonden && gevonden.aantal == null) return null;
    totaal += gevonden?.aantal ?? 0;
  }
  return totaal;
}

export interface Maandpunt { maand: string; dagen: number }

export const metWachttijd = (o: Overzicht): Maandpunt[] =>
  o.perMaand.flatMap((m) => (m.gemiddeldeDagen == null ? [] : [{ maand: m.maand, dagen: m.gemiddeldeDagen }]));

/** The heading of the waiting-time chart says what the line says. */
export function wachtbevinding(punten: Maandpunt[]): string {
  const eerste = punten[0];
  const laatste = punten.at(-1);
  if (!eerste || !laatste || punten.length < 2) return t.wachtGeen;
  const verschil = laatste.dagen - eerste.dagen;
  if (Math.abs(verschil) <= 1) return t.gelijk(laatste.dagen);
  return verschil < 0 ? t.sneller(eerste.dagen, laatste.dagen) : t.langer(eerste.dagen, laatste.dagen);
}

export interface Uitkomst { naam: string; aantal: number; kleur: number }

/** Parts of the outcome bar. What is too small apart stands together, if the whole may be known. */
export function uitkomsten(o: Overzicht, namen: Record<BesluitSoort, string>): Uitkomst[] {
  const getoond = o.besluiten.flatMap((b) => (b.aantal ? [{ naam: namen[b.besluit], aantal: b.aantal, kleur: KLEUR[b.besluit] }] : []));
  const rest = (o.aantalBesluiten ?? 0) - getoond.reduce((s, u) => s + u.aantal, 0);
  return rest > 0 && getoond.length > 0 ? [...getoond, { naam: t.anders, aantal: rest, kleur: 5 }] : getoond;
}

const KLEUR: Record<BesluitSoort, number> = {
  TOEGEKEND_ONDER_VOORWAARDEN: 0, TOEGEKEND: 1, KAN_BINNEN_DE_REGEL: 2, AFGEWEZEN: 3, DOORGELEID: 4, AANGEHOUDEN: 4,
};

export function uitkomstbevinding(o: Overzicht): string {
  const binnen = som(o.besluiten, 'KAN_BINNEN_DE_REGEL');
  if (o.aantalBesluiten == null || o.aantalBesluiten === 0) return t.uitkomstGeen;
  if (binnen) return t.uitkomst(binnen, o.aantalBesluiten);
  const ja = som(o.besluiten, 'TOEGEKEND', 'TOEGEKEND_ONDER_VOORWAARDEN');
  return ja === null ? t.uitkomstGeen : t.uitkomstJa(ja, o.aantalBesluiten);
}
