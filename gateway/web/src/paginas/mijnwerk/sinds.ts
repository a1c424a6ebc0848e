import { useState } from 'react';
import type { Actie, CasusKop, MijnWerkGezinsplan } from '@/api/gezinsplan';
import type { MijnWerkTafel } from '@/api/maatwerktafel';
import { roepnaam } from '@/lib/tekst';
import { ACTIESTATUS } from '@/teksten/begrippen';
import { mijnwerk } from '@/teksten/mijnwerk';

const t = mijnwerk.sinds;

const SLEUTEL = 'schakel:gekeken:';
/** Looking again within an hour is the same visit. */
const BEZOEK_MS = 3_600_000;

interface Gekeken { vorige: string | null; laatst: string }

/** When this person last looked before this visit; kept on this device. */
export function useVorigBezoek(persoonId: string, nu = new Date()): string | null {
  const [vorige] = useState(() => {
    const ruw = localStorage.getItem(SLEUTEL + persoonId);
    const was = ruw ? (JSON.parse(ruw) as Gekeken) : null;
    const zelfdeBezoek = was !== null && nu.getTime() - Date.parse(was.laatst) < BEZOEK_MS;
    const gekeken: Gekeken = { vorige: zelfdeBezoek ? was.vorige : (was?.laatst ?? null), laatst: nu.toISOString() };
    localStorage.setItem(SLEUTEL + persoonId, JSON.stringify(gekeken));
    return gekeken.vorige;
  });
  return vorige;
}

export const veranderdSinds = (gezinnen: CasusKop[], moment: string): CasusKop[] =>
  gezinnen.filter((g) => g.laatstGewijzigdOp > moment).sort((a, b) => b.laatstGewijzigdOp.localeCompare(a.laatstGewijzigdOp));

/** What a decision does in a plan stands in the name of the table: not a person with a first name. */
const TAFEL = 'De maatwerktafel';

/** One thing that another did: who, what, when. */
export interface Verandering { sleutel: string; wie: string; wat: string; op: string }

const zonderPunt = (tekst: string): string => tekst.replace(/\.$/, '');

/** What is sure to have happened is said as an act; of any other change only how the action stands now. */
function actiezin(a: Actie, sinds: string): string {
  const wat = zonderPunt(a.wat);
  const b = a.blokkade;
  if (b?.opgehevenOp && b.opgehevenOp > sinds) return t.kanVerder(wat);
  if (b && !b.opgehevenOp && b.gemeldOp > sinds) return t.zitVast(wat);
  if (a.uitBesluit && a.gewijzigdDoor?.naam === TAFEL) return t.uitBesluit(a.verantwoordelijke.naam, wat);
  if (a.versie === 1) return t.nieuweActie(a.verantwoordelijke.naam, wat);
  return t.actie(wat, ACTIESTATUS[a.status].tekst.toLocaleLowerCase('nl-NL'));
}

/** What others did in this plan since then, as far as one's own lists tell; the newest first. */
export function veranderingen(gezin: CasusKop, plan: MijnWerkGezinsplan, tafel: MijnWerkTafel | undefined, sinds: string, ik: string): Verandering[] {
  const acties = [...plan.eigenActies, ...plan.vast, ...plan.beloofdDoorAnderen].filter((a) => a.casusId === gezin.id).map((a) => a.actie);
  const uitPlan = [...new Map(acties.map((a) => [a.id, a])).values()].flatMap((a): Verandering[] =>
    (a.gewijzigdDoor && a.gewijzigdDoor.op > sinds && a.gewijzigdDoor.naam !== ik
      ? [{ sleutel: a.id, wie: (a.gewijzigdDoor.naam === TAFEL ? TAFEL : roepnaam(a.gewijzigdDoor.naam)), wat: actiezin(a, sinds), op: a.gewijzigdDoor.op }]
      : []));
  const vragen = (tafel?.vragenAanMij ?? []).filter(({ verzoek, vraag }) => verzoek.casusId === gezin.id && vraag.op > sinds)
    .map(({ verzoek, vraag }): Verandering => ({ sleutel: vraag.id, wie: roepnaam(vraag.door.naam), wat: t.vraag(verzoek.titel), op: vraag.op }));
  return [...uitPlan, ...vragen].sort((a, b) => b.op.localeCompare(a.op));
}

