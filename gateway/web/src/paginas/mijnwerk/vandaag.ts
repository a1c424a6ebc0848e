import { useQuery } from '@tanstack/react-query';
import { gezinsplan, maatwerktafel, procesevaluatie, sleutels } from '@/api';
import type { Sessie } from '@/api/gateway';
import type { MijnWerkGezinsplan } from '@/api/gezinsplan';
import type { MijnWerkTafel, VerzoekKop } from '@/api/maatwerktafel';
import type { MijnWerkEvaluatie } from '@/api/procesevaluatie';
import { dagenTot, dagVoluit, wanneer } from '@/lib/datum';
import { hoofdletter, roepnaam } from '@/lib/tekst';
import { isHulpverlener } from '@/shell/sessie';
import { mijnwerk } from '@/teksten/mijnwerk';
import type { IcoonNaam } from '@/ui/Icoon';

const t = mijnwerk.ding;
/** Own actions and aftercare count from a week before they are due. */
export const WEEK = 7;

export interface Ding {
  sleutel: string;
  kleur: 'vast' | 'bezig' | 'gezin' | 'wacht';
  ic: IcoonNaam;
  /** Whose plan, or which rule. */
  boven: string;
  wat: string;
  waarom: string;
  termijn?: string | null;
  knop: string;
  /** Where the button leads, or the family of whom the first contact is recorded. */
  naar?: string;
  contact?: string;
  /** Lower comes first. */
  volgorde: number;
}

const urgentie = (datum: string | null | undefined, zonder: number): number => (datum ? dagenTot(datum) : zonder);

export function uitGezinsplan(g: MijnWerkGezinsplan): Ding[] {
  return [
    ...(g.gevraagd ?? []).map(({ casusId, casusNaam, overdracht }): Ding => ({
      sleutel: `overdracht-${overdracht.id}`, kleur: 'gezin', ic: 'handdruk', boven: casusNaam, wat: t.overdracht(roepnaam(overdracht.door.naam)),
      waarom: t.overdrachtWaarom, knop: t.overdrachtKnop, naar: `/gezinnen/${casusId}`, volgorde: -1,
    })),
    ...g.nieuweAanmeldingen.filter((c) => !c.eersteContactOp).map((c): Ding => ({
      sleutel: `contact-${c.id}`, kleur: 'bezig', ic: 'telefoon', boven: `${t.aanmelding}: ${c.naam}`, wat: t.bel,
      waarom: t.aangemeld(wanneer(c.aangemeldOp)), knop: t.contactKnop, contact: c.id, volgorde: -1,
    })),
    ...g.vast.filter((v) => !v.actie.blokkade?.verzoek || v.actie.blokkade.verzoek.stand === 'INGETROKKEN').map((v): Ding => ({
      sleutel: `vast-${v.actie.id}`, kleur: 'vast', ic: 'hek', boven: v.casusNaam, wat: t.vast(v.actie.wat),
      waarom: v.actie.blokkade?.omschrijving || t.vastGeenVerzoek, termijn: v.actie.uiterlijk ?? null, knop: t.vastKnop,
      naar: `/gezinnen/${v.casusId}`, volgorde: urgentie(v.actie.uiterlijk, 5),
    })),
    ...g.eigenActies.filter((a) => a.actie.status !== 'VAST' && a.actie.uiterlijk && dagenTot(a.actie.uiterlijk) <= WEEK).map((a): Ding => ({
      sleutel: `actie-${a.actie.id}`, kleur: 'bezig', ic: 'lijst', boven: a.casusNaam, wat: hoofdletter(a.actie.wat), waarom: t.actieWaarom,
      termijn: a.actie.uiterlijk ?? null, knop: t.actieKnop, naar: `/gezinnen/${a.casusId}`, volgorde: urgentie(a.actie.uiterlijk, WEEK),
    })),
    ...(g.nazorg ?? []).filter((n) => dagenTot(n.datum) <= WEEK).map((n): Ding => ({
      sleutel: `nazorg-${n.casusId}`, kleur: 'gezin', ic: 'telefoon', boven: n.casusNaam, wat: t.nazorg, waarom: t.nazorgWaarom,
      termijn: n.datum, knop: t.actieKnop, naar: `/gezinnen/${n.casusId}`, volgorde: dagenTot(n.datum),
    })),
  ];
}

/** A request is known by its family to who takes part in the plan, and by its rule at the table. */
export function uitTafel(m: MijnWerkTafel, gezinnen: ReadonlyMap<string, string> = new Map()): Ding[] {
  const boven = (v: VerzoekKop): string => gezinnen.get(v.casusId ?? '') ?? v.regelTitel ?? '';
  return [
    ...m.vragenAanMij.map(({ verzoek, vraag }): Ding => ({
      sleutel: `vraag-${vraag.id}`, kleur: 'vast', ic: 'weegschaal', boven: boven(verzoek),
      wat: t.vraag(roepnaam(vraag.door.naam), verzoek.titel),
      waarom: verzoek.tafeldatum ? t.opTafel(dagVoluit(verzoek.tafeldatum)) : vraag.tekst,
      termijn: verzoek.tafeldatum ?? verzoek.beslisUiterlijk ?? null, knop: t.vraagKnop, naar: `/maatwerk/${verzoek.id}`,
      volgorde: urgentie(verzoek.tafeldatum, 0) - WEEK,
    })),
    ...m.concepten.map((v): Ding => ({
      sleutel: `concept-${v.id}`, kleur: 'wacht', ic: 'papier', boven: boven(v), wat: t.concept(v.titel),
      waarom: t.conceptWaarom, knop: t.conceptKnop, naar: `/maatwerk/${v.id}`, volgorde: 3,
    })),
    ...m.besluitenVoorMij.map((v): Ding => ({
      sleutel: `besluit-${v.id}`, kleur: 'bezig', ic: 'weegschaal', boven: boven(v), wat: t.besluit(v.titel),
      waarom: t.besluitWaarom, knop: t.besluitKnop,
      naar: v.casusId ? `/gezinnen/${v.casusId}/besluiten/${v.id}` : `/maatwerk/${v.id}`, volgorde: 4,
    })),
    ...m.teBeoordelen.map((v): Ding => ({
      sleutel: `beoordelen-${v.id}`, kleur: 'wacht', ic: 'papier', boven: boven(v), wat: t.beoordelen(v.titel),
      waarom: t.beoordelenWaarom(v.indiener.naam), termijn: v.tafeldatum ?? v.beslisUiterlijk ?? null, knop: t.beoordelenKnop,
      naar: `/maatwerk/${v.id}`, volgorde: urgentie(v.tafeldatum ?? v.beslisUiterlijk, 60),
    })),
  ];
}

export function uitEvaluatie(e: MijnWerkEvaluatie): Ding[] {
  return [
    ...e.gevraagd.map((v): Ding => ({
      sleutel: `gevraagd-${v.id}`, kleur: 'gezin', ic: 'route', boven: '', wat: t.gevraagd, waarom: t.gevraagdWaarom,
      knop: t.gevraagdKnop, naar: `/evaluaties/${v.id}`, volgorde: 5,
    })),
    ...e.teLezenLeerpunten.map((l): Ding => ({
      sleutel: `leerpunt-${l.id}`, kleur: 'wacht', ic: 'lamp', boven: '', wat: t.leerpunt, waarom: t.leerpuntWaarom,
      knop: t.leerpuntKnop, naar: '/kennis', volgorde: 6,
    })),
  ];
}

/** A service that does not answer is asked again by itself. */
const OPNIEUW = { refetchInterval: (q: { state: { status: string } }) => (q.state.status === 'error' ? 15_000 : false as const) };

/** What three services have for this person. One that does not answer leaves the others standing. */
export function useMijnWerk(sessie: Sessie, aan = true) {
  const plan = useQuery({
    queryKey: sleutels.mijnWerkGezinsplan, queryFn: ({ signal }) => gezinsplan.mijnWerk(signal), enabled: aan && isHulpverlener(sessie), ...OPNIEUW,
  });
  const tafel = useQuery({ queryKey: sleutels.mijnWerkTafel, queryFn: ({ signal }) => maatwerktafel.mijnWerk(signal), enabled: aan, ...OPNIEUW });
  const evaluatie = useQuery({
    queryKey: sleutels.mijnWerkEvaluatie, queryFn: ({ signal }) => procesevaluatie.mijnWerk(signal), enabled: aan, ...OPNIEUW,
  });
  return { plan, tafel, evaluatie };
}

/** 'Vandaag eerst' and the number in the menu are the same list. */
export function useVandaagEerst(sessie: Sessie, aan = true) {
  const werk = useMijnWerk(sessie, aan);
  const gezinnen = new Map(werk.plan.data?.gezinnen.map((g) => [g.id, g.naam]));
  const dingen = [
    ...(werk.plan.data ? uitGezinsplan(werk.plan.data) : []),
    ...(werk.tafel.data ? uitTafel(werk.tafel.data, gezinnen) : []),
    ...(werk.evaluatie.data ? uitEvaluatie(werk.evaluatie.data) : []),
  ].sort((a, b) => a.volgorde - b.volgorde);
  return { ...werk, dingen };
}
