import type { Probleem, Veldfout } from '@/api';
import type { Kosten, VerzoekFormulier, VerzoekWeergave } from '@/api/maatwerktafel';
import { geld } from '@/lib/tekst';
import { mist } from '@/shell/formulier';
import { maatwerk } from '@/teksten/maatwerk';
import { totaalVan } from '@/ui/Kostenbeeld';
import type { Deel } from '@/ui/zelfbewaren';

/** The whole form; an empty text is '' here and absent in the service. */
export interface Verzoekvelden extends VerzoekFormulier { regelId: string | null }

type Bron = Partial<Omit<Verzoekvelden, 'regelId'>> & { regelId?: string | null; regel?: { id: string } | null; vooringevuld?: string[] };

export function veldenVan(bron: Bron): Verzoekvelden {
  return {
    titel: bron.titel ?? '',
    regelId: bron.regel?.id ?? bron.regelId ?? null,
    urgentie: bron.urgentie ?? 'NORMAAL',
    gezinInWoorden: bron.gezinInWoorden ?? '',
    gewenstEffect: bron.gewenstEffect ?? '',
    pastBijBedoeling: bron.pastBijBedoeling ?? null,
    alsJa: bron.alsJa ?? '',
    alsNee: bron.alsNee ?? '',
    gewensteOplossing: bron.gewensteOplossing ?? '',
    alGeprobeerd: bron.alGeprobeerd ?? '',
    juridischeGrond: bron.juridischeGrond ?? null,
    gezinAkkoord: bron.gezinAkkoord ? { ja: bron.gezinAkkoord.ja, inWoorden: bron.gezinAkkoord.inWoorden ?? '' } : null,
    kosten: (bron.kosten ?? []).map(({ arm, omschrijving, betaler, bedrag, per, maanden }) =>
      ({ arm, omschrijving, betaler, bedrag, per, maanden: maanden ?? null })),
  };
}

/** What still stands as the plan filled it in, nobody wrote. */
const vanHetPlan = (vooringevuld: string[] = []): (keyof Verzoekvelden)[] =>
  vooringevuld.map((veld) => (veld === 'regel' ? 'regelId' : veld) as keyof Verzoekvelden);

export const formulierdeel = (v: VerzoekWeergave): Deel<Verzoekvelden> =>
  ({ waarde: veldenVan(v), versie: v.versie, vanNiemand: vanHetPlan(v.vooringevuld) });

export const formulierUitBotsing = ({ huidig, huidigeVersie }: Probleem): Deel<Verzoekvelden> | null =>
  typeof huidig === 'object' && huidig !== null && huidigeVersie !== undefined
    ? { waarde: veldenVan(huidig as Bron), versie: huidigeVersie, vanNiemand: vanHetPlan((huidig as Bron).vooringevuld) }
    : null;

/** The questions of the form, for 'N of M are filled in'. The legal ground is the lawyer's and costs are optional. */
const VRAGEN: ((v: Verzoekvelden) => boolean)[] = [
  (v) => v.titel !== '',
  (v) => v.gezinInWoorden !== '',
  (v) => v.gewenstEffect !== '',
  (v) => v.alGeprobeerd !== '',
  (v) => v.regelId !== null,
  (v) => v.pastBijBedoeling !== null,
  (v) => v.gewensteOplossing !== '',
  (v) => v.alsJa !== '' && v.alsNee !== '',
];
export const AANTAL_VRAGEN = VRAGEN.length;
export const nogTeDoen = (v: Verzoekvelden): number => VRAGEN.filter((ingevuld) => !ingevuld(v)).length;

/** What must be there before the table can read it. */
export function controleer(v: Verzoekvelden): Veldfout[] {
  const t = maatwerk.mist;
  return [
    v.titel.trim() === '' && mist('titel', t.titel),
    v.gewenstEffect.trim() === '' && mist('gewenstEffect', t.gewenstEffect),
    v.gewensteOplossing.trim() === '' && mist('gewensteOplossing', t.gewensteOplossing),
  ].filter((fout): fout is Veldfout => fout !== false);
}

export const kostentekst = (k: Kosten): string => `${k.omschrijving}, ${k.betaler}: ${geld(totaalVan(k))}`;

/** A field's value as words, to lay two versions side by side. */
export function alsTekst(veld: keyof Verzoekvelden, v: Verzoekvelden): string {
  const t = maatwerk;
  const leeg = t.controle.nietIngevuld;
  switch (veld) {
    case 'pastBijBedoeling':
      return v.pastBijBedoeling ? t.stap2.pastOpties[v.pastBijBedoeling] : leeg;
    case 'juridischeGrond':
      return v.juridischeGrond ? t.stap4.gronden[v.juridischeGrond][0] : leeg;
    case 'urgentie':
      return t.stap3.urgenties[v.urgentie]?.[0] ?? v.urgentie;
    case 'gezinAkkoord':
      return v.gezinAkkoord ? [v.gezinAkkoord.ja ? t.stap1.akkoordJa : t.stap1.akkoordNee, v.gezinAkkoord.inWoorden].join('. ') : leeg;
    case 'kosten':
      return v.kosten.map(kostentekst).join('; ') || leeg;
    case 'regelId':
      return v.regelId ?? leeg;
    default:
      return v[veld];
  }
}
