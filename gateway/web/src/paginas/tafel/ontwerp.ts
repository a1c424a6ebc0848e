import type { Persoon, Probleem, Veldfout } from '@/api';
import type { BesluitInvoer, BesluitSoort, Ontwerpbesluit, VerzoekWeergave } from '@/api/maatwerktafel';
import { dag, vandaag } from '@/lib/datum';
import { geld } from '@/lib/tekst';
import { mist } from '@/shell/formulier';
import { maatwerk } from '@/teksten/maatwerk';
import { tafel } from '@/teksten/tafel';
import type { Deel } from '@/ui/zelfbewaren';
import { isJa } from '../maatwerk/weergave';

export interface Voorwaardeveld { tekst: string; persoonId: string | null; uiterlijk: string | null }

/** The decision while it is being written. Money is text until it is sent, so that '4.63' does not jump under the hands. */
export interface Ontwerpvelden {
  besluit: BesluitSoort | null;
  motivering: string;
  voorwaarden: Voorwaardeveld[];
  bedrag: string;
  geldigTot: string;
  uitvoerder: string;
  isBeschikking: boolean;
  /** One sentence for the register of earlier decisions. */
  precedentKern: string;
}

interface BronVoorwaarde { tekst?: string | null; persoonId?: string | null; persoon?: { persoonId: string } | null; uiterlijk?: string | null }
type Bron = { [K in keyof Omit<Ontwerpbesluit, 'versie' | 'voorwaarden'>]?: Ontwerpbesluit[K] | null } & {
  voorwaarden?: BronVoorwaarde[] | null;
  precedentKern?: string | null;
};

export function veldenVan(bron: Bron | null | undefined): Ontwerpvelden {
  return {
    besluit: bron?.besluit ?? null,
    motivering: bron?.motivering ?? '',
    voorwaarden: (bron?.voorwaarden ?? []).map((v) => ({
      tekst: v.tekst ?? '', persoonId: v.persoon?.persoonId ?? v.persoonId ?? null, uiterlijk: v.uiterlijk ?? null,
    })),
    bedrag: bron?.bedrag ? String(bron.bedrag).replace('.', ',') : '',
    geldigTot: bron?.geldigTot ?? '',
    uitvoerder: bron?.uitvoerder ?? '',
    isBeschikking: bron?.isBeschikking ?? true,
    precedentKern: bron?.precedentKern ?? '',
  };
}

export const ontwerpdeel = (v: VerzoekWeergave): Deel<Ontwerpvelden> =>
  ({ waarde: veldenVan(v.ontwerpbesluit as Bron | null | undefined), versie: v.versie });

/** Who wrote the draft last. */
export const schrijverVan = (v: VerzoekWeergave): string | undefined =>
  (v.ontwerpbesluit as { door?: Persoon } | null | undefined)?.door?.naam;

export const ontwerpUitBotsing = ({ huidig, huidigeVersie }: Probleem): Deel<Ontwerpvelden> | null =>
  typeof huidig === 'object' && huidig !== null && huidigeVersie !== undefined
    ? { waarde: veldenVan(huidig as Bron), versie: huidigeVersie }
    : null;

/** '4.630', '4630' and '4630,50'. Empty is no amount; anything else is null. */
export function bedragUit(tekst: string): number | undefined | null {
  if (tekst.trim() === '') return undefined;
  const getal = Number(tekst.replaceAll(/[€\s\u00a0.]/g, '').replace(',', '.'));
  return Number.isFinite(getal) && getal >= 0 ? getal : null;
}

export type Ontwerpinvoer = Omit<BesluitInvoer, 'besluit'> & { besluit?: BesluitSoort; precedentKern?: string };

/** What goes to the service: only what was filled in. A half typed amount waits. */
export function invoerVan(v: Ontwerpvelden): Ontwerpinvoer {
  const bedrag = bedragUit(v.bedrag);
  return {
    motivering: v.motivering,
    isBeschikking: v.isBeschikking,
    voorwaarden: v.voorwaarden.map(({ tekst, persoonId, uiterlijk }) => ({
      tekst, ...(persoonId ? { persoonId } : {}), ...(uiterlijk ? { uiterlijk } : {}),
    })),
    ...(v.besluit ? { besluit: v.besluit } : {}),
    ...(typeof bedrag === 'number' ? { bedrag } : {}),
    ...(v.geldigTot !== '' ? { geldigTot: v.geldigTot } : {}),
    ...(v.uitvoerder.trim() !== '' ? { uitvoerder: v.uitvoerder.trim() } : {}),
    ...(v.precedentKern.trim() !== '' ? { precedentKern: v.precedentKern.trim() } : {}),
  };
}

export function controleer(v: Ontwerpvelden): Veldfout[] {
  const t = tafel.mist;
  return [
    v.besluit === null && mist('besluit', t.besluit),
    v.motivering.trim() === '' && mist('motivering', t.motivering),
    v.besluit === 'TOEGEKEND_ONDER_VOORWAARDEN' && v.voorwaarden.length === 0 && mist('voorwaarden', t.voorwaarden),
    v.besluit !== null && !isJa(v.besluit) && v.voorwaarden.length > 0 && mist('voorwaarden', t.geenVoorwaarden),
    bedragUit(v.bedrag) === null && mist('bedrag', t.bedrag),
    v.geldigTot !== '' && v.geldigTot < vandaag() && mist('geldigTot', t.voorbij),
  ].filter((fout): fout is Veldfout => fout !== false);
}

/** A field's value as words, to lay two versions side by side. */
export function alsTekst(veld: keyof Ontwerpvelden, v: Ontwerpvelden): string {
  const leeg = maatwerk.controle.nietIngevuld;
  switch (veld) {
    case 'besluit':
      return v.besluit ? maatwerk.besluit[v.besluit] : leeg;
    case 'voorwaarden':
      return v.voorwaarden.map((x) => [x.tekst, x.uiterlijk && dag(x.uiterlijk)].filter(Boolean).join(', ')).join('; ') || leeg;
    case 'isBeschikking':
      return v.isBeschikking ? tafel.besluit.ja : tafel.besluit.nee;
    case 'bedrag':
      return bedragUit(v.bedrag) ? geld(bedragUit(v.bedrag) as number) : v.bedrag;
    case 'geldigTot':
      return v.geldigTot === '' ? '' : dag(v.geldigTot);
    default:
      return v[veld];
  }
}
