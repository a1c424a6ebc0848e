import { useState } from 'react';
import type { Actie, ActieInvoer, CasusWeergave, VerantwoordelijkeInvoer } from '@/api/gezinsplan';
import { tijd, vandaag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { ui } from '@/teksten/ui';
import { Botsing } from '@/ui/Botsing';
import { Knop } from '@/ui/Knop';
import { Bewaard } from '@/ui/Status';
import { Selectie, Veld } from '@/ui/Veld';
import { soortVan, usePlan } from './casus';

interface Waarden { wat: string; wie: string; anders: string; uiterlijk: string }
type Invoer = Omit<ActieInvoer, 'doelId'>;

interface Props {
  concept: string;
  /** Absent for a new one. */
  actie?: Actie;
  /** What it may be about, to begin with. */
  voorstel?: string;
  /** Not without a day. */
  metDag?: boolean;
  verstuur: (invoer: Invoer, versie: number) => Promise<unknown>;
  klaar: () => void;
}

/** Who does what, ready when. Exactly one responsible. */
export function ActieFormulier({ concept, actie, voorstel = '', metDag = false, verstuur, klaar }: Props) {
  const { casus, t, gezin, ikzelf } = usePlan();
  const [basis, zetBasis] = useState({ versie: actie?.versie ?? 0, wat: actie?.wat ?? '' });
  const [botsing, zetBotsing] = useState<{ huidig: Actie; mijn: Waarden }>();
  const f = useFormulier<Waarden>({
    concept,
    begin: actie ? uitActie(actie) : { wat: voorstel, wie: eigenKeuze(casus, ikzelf.persoonId), anders: '', uiterlijk: '' },
    controleer: (w) => [
      ...(w.wie === '' ? [mist('wie', t.actie.wieMist)] : []),
      ...(w.wie === ANDERS && w.anders.trim() === '' ? [mist('anders', t.actie.andersMist)] : []),
      ...(w.wat.trim() === '' ? [mist('wat', t.actie.watMist)] : []),
      ...(metDag && w.uiterlijk === '' ? [mist('uiterlijk', t.actie.uiterlijkMist)] : []),
      ...(w.uiterlijk !== '' && w.uiterlijk < vandaag() && w.uiterlijk !== actie?.uiterlijk ? [mist('uiterlijk', t.actie.voorbij)] : []),
    ],
    verstuur: async (w) => {
      await verstuur(invoerVan(w), basis.versie);
      klaar();
    },
    opBotsing: (fout, mijn) => zetBotsing({ huidig: fout.probleem.huidig as Actie, mijn }),
  });

  if (botsing) {
    const { huidig, mijn } = botsing;
    const neem = (wat: string): void => {
      f.zetAlles({ ...mijn, wat });
      zetBasis({ versie: huidig.versie, wat: huidig.wat });
      zetBotsing(undefined);
    };
    const naam = huidig.gewijzigdDoor?.naam;
    return (
      <Botsing
        ander={{ naam: naam ? roepnaam(naam) : ui.botsing.iemand, soort: casus.gezinsleden.some((g) => g.naam === naam) ? 'gezin' : 'eigen', tekst: huidig.wat }}
        mijn={{ naam: ikzelf.naam, soort: gezin ? 'gezin' : 'eigen', tekst: mijn.wat }} was={basis.wat}
        neemAnder={() => { f.concept.wis(); klaar(); }} neemMijn={() => neem(mijn.wat)} neemSamen={neem}
      />
    );
  }
  return (
    <Formulier f={f} naam={t.actie.voegToe} className="stapel">
      <div className="half">
        <Selectie {...f.veld('wie')} label={t.actie.wie} leeg="" opties={wieOpties(casus, t.actie.anders)} />
        {f.waarden.wie === ANDERS && <Veld {...f.veld('anders')} label={t.actie.andersNaam} />}
      </div>
      <Veld {...f.veld('wat')} label={t.actie.wat} hulp={t.actie.watHulp} />
      <Veld {...f.veld('uiterlijk')} label={t.actie.uiterlijk} soort="date" kort nietVerplicht={!metDag} />
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.actie.bewaar}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{t.annuleer}</Knop>
        {f.concept.bewaardOp && <Bewaard>{ui.bewaard.om(tijd(f.concept.bewaardOp))}</Bewaard>}
      </div>
    </Formulier>
  );
}

const ANDERS = 'anders';

/** 'gezinslid:…' or 'persoon:…', so that one choice holds both kinds. */
function wieOpties(casus: CasusWeergave, anders: string): { waarde: string; label: string }[] {
  const vanGezin = new Set(casus.gezinsleden.map((g) => g.persoonId).filter(Boolean));
  return [
    ...casus.gezinsleden.map((g) => ({ waarde: `gezinslid:${g.id}`, label: g.naam })),
    ...casus.betrokkenen
      .filter((b) => b.actief && !vanGezin.has(b.persoon.persoonId))
      .map((b) => ({
        waarde: `${soortVan(b, casus) === 'gezin' ? 'netwerk' : 'persoon'}:${b.persoon.persoonId}`,
        label: b.persoon.organisatie ? `${b.persoon.naam} (${b.persoon.organisatie})` : b.persoon.naam,
      })),
    { waarde: ANDERS, label: anders },
  ];
}

function eigenKeuze(casus: CasusWeergave, persoonId: string): string {
  const lid = casus.gezinsleden.find((g) => g.persoonId === persoonId);
  if (lid) return `gezinslid:${lid.id}`;
  return casus.betrokkenen.some((b) => b.actief && b.persoon.persoonId === persoonId) ? `persoon:${persoonId}` : '';
}

function uitActie({ wat, uiterlijk, verantwoordelijke: v }: Actie): Waarden {
  const wie = v.gezinslidId ? `gezinslid:${v.gezinslidId}` : v.persoonId ? `${v.soort === 'NETWERK' ? 'netwerk' : 'persoon'}:${v.persoonId}` : ANDERS;
  return { wat, wie, anders: wie === ANDERS ? v.naam : '', uiterlijk: uiterlijk ?? '' };
}

function verantwoordelijke(w: Waarden): VerantwoordelijkeInvoer {
  if (w.wie === ANDERS) return { soort: 'NETWERK', naam: w.anders.trim() };
  const [soort, id = ''] = w.wie.split(':');
  if (soort === 'gezinslid') return { soort: 'GEZINSLID', gezinslidId: id };
  return { soort: soort === 'netwerk' ? 'NETWERK' : 'PROFESSIONAL', persoonId: id };
}

const invoerVan = (w: Waarden): Invoer => ({
  wat: w.wat.trim(), verantwoordelijke: verantwoordelijke(w), ...(w.uiterlijk && { uiterlijk: w.uiterlijk }),
});
