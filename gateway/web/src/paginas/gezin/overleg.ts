import type { CasusWeergave } from '@/api/gezinsplan';
import type { Genodigde, Overleg } from '@/api/overleg';
import { vandaag } from '@/lib/datum';
import { huishouden } from './casus';

const opTijd = (a: Overleg, b: Overleg): number => (a.datum + a.tijd).localeCompare(b.datum + b.tijd);

/** What is planned, the first one first; also one of before today that nobody wrote down yet. */
export const geplandOverleg = (casus: CasusWeergave): Overleg[] =>
  (casus.overleggen ?? []).filter((o) => o.stand === 'GEPLAND').sort(opTijd);

export const komendOverleg = (casus: CasusWeergave): Overleg[] =>
  (casus.afsluiting ? [] : geplandOverleg(casus).filter((o) => o.datum >= vandaag()));

/** What was, the newest first. */
export const voorbijOverleg = (casus: CasusWeergave): Overleg[] =>
  (casus.overleggen ?? []).filter((o) => o.stand !== 'GEPLAND').sort((a, b) => opTijd(b, a));

/** Everybody who can be there: the family, and who takes part without being of it. */
export function wieErBijKunnen(casus: CasusWeergave): Genodigde[] {
  const accounts = new Set(casus.gezinsleden.map((g) => g.persoonId).filter(Boolean));
  return [
    ...casus.gezinsleden.map((g) => ({ id: g.id, naam: g.naam, gezin: true })),
    ...casus.betrokkenen
      .filter((b) => b.actief && !accounts.has(b.persoon.persoonId))
      .map((b) => ({ id: b.id, naam: b.persoon.naam, organisatie: b.persoon.organisatie, gezin: false })),
  ];
}

/** From this age a child has a say of its own. */
const EIGEN_STEM = 12;

/** Whom one would invite first: who is asked to agree, who coordinates, and who plans. */
export function eersteGenodigden(casus: CasusWeergave, ikzelf: string): string[] {
  const thuis = huishouden(casus).filter((g) => (g.leeftijd ?? EIGEN_STEM) >= EIGEN_STEM).map((g) => g.id);
  const kunnen = new Set(wieErBijKunnen(casus).map((g) => g.id));
  const erbij = casus.betrokkenen
    .filter((b) => b.actief && (b.persoon.persoonId === ikzelf || b.persoon.persoonId === casus.zorgcoordinator?.persoonId))
    .map((b) => casus.gezinsleden.find((g) => g.persoonId === b.persoon.persoonId)?.id ?? b.id);
  return [...new Set([...thuis, ...erbij])].filter((id) => kunnen.has(id));
}

/** Who were invited come first, also who does not take part any more. */
export function wieErWarenKeuzes(overleg: Overleg, casus: CasusWeergave): Genodigde[] {
  return [...new Map([...overleg.genodigden, ...wieErBijKunnen(casus)].map((g) => [g.id, g])).values()];
}
