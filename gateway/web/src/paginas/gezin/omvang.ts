import type { Betrokkene, CasusWeergave, Niveau } from '@/api/gezinsplan';

/** Parts over which access is given: the plan as a whole, each goal, and what the table decided. */
export type Deel = 'PLAN' | 'BESLUITEN' | `DOEL:${string}`;

export const planDelen = (casus: CasusWeergave): Deel[] => ['PLAN', ...casus.doelen.map((d): Deel => `DOEL:${d.id}`), 'BESLUITEN'];

export function niveauVan(b: Betrokkene, deel: Deel): Niveau {
  if (deel === 'BESLUITEN') return b.categorieen.includes('BESLUITEN') ? 'LEEST_MEE' : 'ZIET_NIETS';
  const los = b.omvang.find((o) => o.onderdeel === deel)?.niveau;
  // A goal that is not named follows the plan.
  return los ?? b.omvang.find((o) => o.onderdeel === 'PLAN')?.niveau ?? 'ZIET_NIETS';
}

export const keuzesVoor = (deel: Deel): Niveau[] => (deel === 'BESLUITEN' ? ['LEEST_MEE', 'ZIET_NIETS'] : ['LEEST_MEE', 'WEET_DAT', 'ZIET_NIETS']);

type Deelname = Pick<Betrokkene, 'omvang' | 'categorieen'>;

/** The participation with one part changed. Goals keep what they had, also when the plan as a whole changes. */
export function metNiveau(b: Betrokkene, casus: CasusWeergave, deel: Deel, niveau: Niveau): Deelname {
  if (deel === 'BESLUITEN') {
    const zonder = b.categorieen.filter((c) => c !== 'BESLUITEN');
    return { omvang: b.omvang, categorieen: niveau === 'LEEST_MEE' ? [...zonder, 'BESLUITEN'] : zonder };
  }
  const omvang = [
    { onderdeel: 'PLAN', niveau: niveauVan(b, 'PLAN') },
    ...casus.doelen.map((d) => ({ onderdeel: `DOEL:${d.id}`, niveau: niveauVan(b, `DOEL:${d.id}`) })),
  ].map((o) => (o.onderdeel === deel ? { ...o, niveau } : o));
  return { omvang, categorieen: b.categorieen };
}
