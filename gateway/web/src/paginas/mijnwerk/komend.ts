import type { MijnWerkGezinsplan } from '@/api/gezinsplan';
import type { MijnWerkTafel } from '@/api/maatwerktafel';
import type { MijnWerkEvaluatie } from '@/api/procesevaluatie';
import { dagenTot, tijd, vandaag } from '@/lib/datum';
import { hoofdletter } from '@/lib/tekst';
import { mijnwerk } from '@/teksten/mijnwerk';
import { WEEK } from './vandaag';

const t = mijnwerk.straks;
/** Two weeks ahead: far enough to prepare, near enough to read. */
const DAGEN = 14;

export interface Afspraak { sleutel: string; datum: string; wat: string; onder: string; naar: string }

/** The tables, talks and reviews in which this person takes part; own actions and promises have their own lists. */
export function watKomtEraan(plan: MijnWerkGezinsplan, tafel: MijnWerkTafel | undefined, evaluatie: MijnWerkEvaluatie | undefined, nu = new Date()): Afspraak[] {
  const namen = new Map(plan.gezinnen.map((g) => [g.id, g.naam]));
  const eerste = tafel?.eerstvolgendeTafel;
  const opTafel = [...plan.eigenActies, ...plan.vast, ...plan.beloofdDoorAnderen].flatMap(({ casusId, casusNaam, actie }): Afspraak[] => {
    const v = actie.blokkade?.opgehevenOp ? null : actie.blokkade?.verzoek;
    if (!v?.tafeldatum || v.stand === 'BESLOTEN' || v.stand === 'INGETROKKEN') return [];
    const begin = eerste?.datum === v.tafeldatum ? eerste.begin.slice(0, 5) : '';
    return [{ sleutel: v.id, datum: v.tafeldatum, wat: t.tafel(begin), onder: `${casusNaam}: ${hoofdletter(actie.wat)}`, naar: `/gezinnen/${casusId}/besluiten/${v.id}` }];
  });
  const gesprekken = (evaluatie?.evaluaties ?? []).flatMap((e): Afspraak[] => (e.bijeenkomstOp && e.stand === 'GEPLAND'
    ? [{ sleutel: e.id, datum: vandaag(new Date(e.bijeenkomstOp)), wat: t.gesprek(tijd(e.bijeenkomstOp)), onder: namen.get(e.casusId) ?? '', naar: `/evaluaties/${e.id}` }]
    : []));
  const plannen = plan.gezinnen.flatMap((g): Afspraak[] => (g.evaluatiedatum && g.status === 'IN_UITVOERING'
    ? [{ sleutel: g.id, datum: g.evaluatiedatum, wat: t.plan, onder: g.naam, naar: `/gezinnen/${g.id}` }]
    : []));
  const overleggen = (plan.overleggen ?? []).map((o): Afspraak => ({
    sleutel: o.overlegId, datum: o.datum, wat: t.overleg(o.tijd), onder: o.casusNaam, naar: `/gezinnen/${o.casusId}/overleggen/${o.overlegId}`,
  }));
  const nazorg = (plan.nazorg ?? []).filter((n) => dagenTot(n.datum, nu) > WEEK).map((n): Afspraak => ({
    sleutel: `nazorg-${n.casusId}`, datum: n.datum, wat: t.nazorg, onder: n.casusNaam, naar: `/gezinnen/${n.casusId}`,
  }));
  return [...new Map([...opTafel, ...gesprekken, ...overleggen, ...nazorg, ...plannen].map((a) => [a.sleutel, a])).values()]
    .filter((a) => dagenTot(a.datum, nu) >= 0 && dagenTot(a.datum, nu) <= DAGEN)
    .sort((a, b) => a.datum.localeCompare(b.datum));
}
