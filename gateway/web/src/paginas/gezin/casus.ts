import { useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import { gezinsplan, sleutels } from '@/api';
import type { Actie, Betrokkene, CasusWeergave, Doel, Gezinslid } from '@/api/gezinsplan';
import type { Sessie } from '@/api/gateway';
import { roepnaam } from '@/lib/tekst';
import { useNeemOver, type Merk } from '@/shell/leeft';
import { gezinTeksten, type Aanspreek, type GezinTeksten } from '@/teksten/gezin';
import type { MensSoort } from '@/ui/Mens';

export const useCasus = (id: string) =>
  useQuery({ queryKey: sleutels.casus(id), queryFn: ({ signal }) => gezinsplan.casus(id, signal) });

/** Sends a command about this family; the screen goes on from its answer. */
export function useStuur(id: string): (opdracht: Promise<CasusWeergave>) => Promise<CasusWeergave> {
  const neem = useNeemOver();
  return useCallback((opdracht) => neem(sleutels.casus(id), opdracht), [neem, id]);
}

/** What every part of the plan page needs. */
export interface Planzicht {
  casus: CasusWeergave;
  t: GezinTeksten;
  aanspreek: Aanspreek;
  /** The reader is of the family. */
  gezin: boolean;
  ikzelf: Sessie;
  stuur: (opdracht: Promise<CasusWeergave>) => Promise<CasusWeergave>;
  leeft: (deel: string) => Merk | undefined;
  mag: (handeling: string) => boolean;
  /** Requests and decisions are in view. */
  besluiten: boolean;
  /** The same for one action. */
  magBij: (actie: Actie, handeling: string) => boolean;
}

export const PlanContext = createContext<Planzicht | null>(null);

export function usePlan(): Planzicht {
  const zicht = useContext(PlanContext);
  if (!zicht) throw new Error('usePlan staat buiten een gezinspagina');
  return zicht;
}

const VOLWASSEN = 18;

/** Residents under 18 read `je`. */
export function aanspreekVoor(casus: CasusWeergave, persoonId: string): Aanspreek {
  const ik = casus.gezinsleden.find((lid) => lid.persoonId === persoonId);
  return ik && (ik.leeftijd ?? VOLWASSEN) < VOLWASSEN ? 'je' : 'u';
}

export const leesbareDoelen = (casus: CasusWeergave): Doel[] => casus.doelen.filter((d) => !d.alleenDat);

export const alleActies = (casus: CasusWeergave): Actie[] => [...leesbareDoelen(casus).flatMap((d) => d.acties), ...casus.losseActies];

export const vindActie = (casus: CasusWeergave, id: string): Actie | undefined => alleActies(casus).find((a) => a.id === id);

/** First name, but 'Buurvrouw Els' and 'Team Vervoer' whole. */
export const verantwoordelijkeNaam = ({ verantwoordelijke: v }: Actie): string =>
  v.soort === 'GEZINSLID' || v.persoonId ? roepnaam(v.naam) : v.naam;

const HUISHOUDEN = ['OUDER', 'STIEFOUDER', 'PARTNER', 'KIND'];

/** An aunt who helps is in the plan, but the plan is not about her. */
export const huishouden = (casus: CasusWeergave): Gezinslid[] => casus.gezinsleden.filter((lid) => HUISHOUDEN.includes(lid.rol));

/** Who helps: everyone who takes part, without the household itself. */
export function helpers(casus: CasusWeergave): Betrokkene[] {
  const thuis = new Set(huishouden(casus).map((lid) => lid.persoonId).filter(Boolean));
  return casus.betrokkenen.filter((b) => !thuis.has(b.persoon.persoonId));
}

export function soortVan(b: Betrokkene, casus: CasusWeergave): MensSoort {
  if (b.caserol === 'PARTNER') return 'partner';
  const vanGezin = casus.gezinsleden.some((lid) => lid.persoonId === b.persoon.persoonId);
  return vanGezin || b.caserol === 'GEZINSLID' || b.caserol === 'NETWERK' ? 'gezin' : 'eigen';
}

/** Partners and people near the family change only what they promised themselves; the service decides again. */
export function alleenEigen(casus: CasusWeergave, ikzelf: Sessie): boolean {
  if (ikzelf.functie === 'partner') return true;
  const coordinator = casus.zorgcoordinator?.persoonId === ikzelf.persoonId;
  return ikzelf.functie === 'gezinslid' && !coordinator && !casus.gezinsleden.some((lid) => lid.persoonId === ikzelf.persoonId);
}

/** Whether the reader gets to see requests and decisions; else their absence says nothing. */
export function zietBesluiten(casus: CasusWeergave, ikzelf: Sessie): boolean {
  const ik = casus.betrokkenen.find((b) => b.actief && b.persoon.persoonId === ikzelf.persoonId);
  if (!ik) return !alleenEigen(casus, ikzelf);
  return ik.caserol === 'ZORGCOORDINATOR' || ik.categorieen.includes('BESLUITEN');
}

/** Who looked is for the family itself; the service decides again. */
export function zietWieKeek(casus: CasusWeergave, ikzelf: Sessie): boolean {
  if (ikzelf.functie !== 'gezinslid') return false;
  const ik = casus.betrokkenen.find((b) => b.actief && b.persoon.persoonId === ikzelf.persoonId);
  return ik?.caserol === 'GEZINSLID' || casus.zorgcoordinator?.persoonId === ikzelf.persoonId;
}

/** 'Leest doel 1', 'Weet dat er een plan is'. */
export function omvangZin(b: Betrokkene, casus: CasusWeergave, t: GezinTeksten): string {
  if (b.caserol !== 'PARTNER' && b.caserol !== 'NETWERK') return t.rail.heel;
  const plan = b.omvang.find((o) => o.onderdeel === 'PLAN')?.niveau ?? 'ZIET_NIETS';
  const leest = leesbareDoelen(casus).filter((d) => (b.omvang.find((o) => o.onderdeel === `DOEL:${d.id}`)?.niveau ?? plan) === 'LEEST_MEE');
  if (plan === 'LEEST_MEE' && leest.length === casus.doelen.length) return t.rail.leestPlan;
  if (leest.length > 0) return t.rail.leestDoel(leest.map((d) => d.nummer).join(' en '));
  return t.rail.weetDat;
}

export const teksten = gezinTeksten;
