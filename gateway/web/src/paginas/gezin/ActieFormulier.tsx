import { useState } from 'react';
import { isFout } from '@/api';
import type { Actie, ActieInvoer, CasusWeergave, VerantwoordelijkeInvoer } from '@/api/gezinsplan';
import { dag, tijd, vandaag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { Botsingen } from '@/shell/Botsingen';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { ui } from '@/teksten/ui';
import { Knop } from '@/ui/Knop';
import { Bewaard } from '@/ui/Status';
import { Selectie, Veld } from '@/ui/Veld';
import { voegSamen } from '@/ui/samenvoegen';
import { soortVan, usePlan } from './casus';
import { EerdereWoorden } from './EerdereWoorden';

/** What the form says: `wie` holds a name as well, when it is somebody we do not know. */
interface Kern { wat: string; wie: string; uiterlijk: string }
interface Waarden {
  wat: string;
  wie: string;
  anders: string;
  uiterlijk: string;
  /** What was there when the typing began; it is kept with the draft, so that a change of meanwhile is seen. */
  vanaf: { versie: number; kern: Kern };
}
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
  const { casus, t, ikzelf } = usePlan();
  const [strijd, zetStrijd] = useState<{ waarde: Waarden; velden: (keyof Kern)[]; naam: string | undefined }>();
  const opties = wieOpties(casus, t.actie.anders);

  /** A field that only one of both changed takes that change without asking; about any other a person decides. */
  const bewaar = async (w: Waarden): Promise<void> => {
    try {
      await verstuur(invoerVan(w), w.vanaf.versie);
    } catch (e) {
      if (!isFout(e, 'botsing')) throw e;
      const huidig = e.probleem.huidig as Actie;
      const ander = kernVan(huidig);
      const samen = voegSamen(w.vanaf.kern, uitWaarden(w), ander);
      const verder = metKern(samen.waarde, { versie: huidig.versie, kern: ander });
      if (samen.botsingen.length === 0) return bewaar(verder);
      zetStrijd({ waarde: verder, velden: samen.botsingen, naam: huidig.gewijzigdDoor?.naam });
      throw e;
    }
  };
  const f = useFormulier<Waarden>({
    concept,
    begin: metKern(actie ? kernVan(actie) : { wat: voorstel, wie: eigenKeuze(casus, ikzelf.persoonId), uiterlijk: '' }, {
      versie: actie?.versie ?? 0, kern: actie ? kernVan(actie) : { wat: '', wie: '', uiterlijk: '' },
    }),
    controleer: (w) => [
      ...(w.wie === '' ? [mist('wie', t.actie.wieMist)] : []),
      ...(w.wie === ANDERS && w.anders.trim() === '' ? [mist('anders', t.actie.andersMist)] : []),
      ...(w.wat.trim() === '' ? [mist('wat', t.actie.watMist)] : []),
      ...(metDag && w.uiterlijk === '' ? [mist('uiterlijk', t.actie.uiterlijkMist)] : []),
      ...(w.uiterlijk !== '' && w.uiterlijk < vandaag() && w.uiterlijk !== actie?.uiterlijk ? [mist('uiterlijk', t.actie.voorbij)] : []),
    ],
    verstuur: async (w) => {
      await bewaar(w);
      klaar();
    },
    opBotsing: () => {}, // The conflict itself is on the screen by now.
  });

  if (strijd) {
    const kern = uitWaarden(strijd.waarde);
    const kies = (veld: keyof Kern, waarde: string): void => {
      const verder = metKern({ ...kern, [veld]: waarde }, strijd.waarde.vanaf);
      const velden = strijd.velden.filter((v) => v !== veld);
      zetStrijd(velden.length > 0 ? { ...strijd, waarde: verder, velden } : undefined);
      if (velden.length === 0) f.zetAlles(verder);
    };
    return (
      <Botsingen<Kern>
        z={{ waarde: kern, ander: strijd.waarde.vanaf.kern, botsingen: strijd.velden, kies }}
        ander={strijd.naam && roepnaam(strijd.naam)} keuze={(veld) => veld !== 'wat'}
        naamVan={(veld) => ({ wat: t.actie.wat, wie: t.actie.wie, uiterlijk: t.actie.uiterlijk })[veld]}
        tekstVan={(veld, k) => leesbaar(veld, k, opties)}
      />
    );
  }
  return (
    <Formulier f={f} naam={t.actie.voegToe} className="stapel">
      <div className="half">
        <Selectie {...f.veld('wie')} label={t.actie.wie} leeg="" opties={opties} />
        {f.waarden.wie === ANDERS && <Veld {...f.veld('anders')} label={t.actie.andersNaam} />}
      </div>
      <Veld {...f.veld('wat')} label={t.actie.wat} hulp={t.actie.watHulp} />
      <Veld {...f.veld('uiterlijk')} label={t.actie.uiterlijk} soort="date" kort nietVerplicht={!metDag} />
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.actie.bewaar}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{t.annuleer}</Knop>
        {f.concept.bewaardOp && <Bewaard>{ui.bewaard.om(tijd(f.concept.bewaardOp))}</Bewaard>}
        {actie && actie.versie > 1 && <EerdereWoorden soort="ACTIE" deelId={actie.id} versie={actie.versie} waarvan={actie.wat} />}
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

const ONBEKEND = `${ANDERS}:`;

function kernVan({ wat, uiterlijk, verantwoordelijke: v }: Actie): Kern {
  const bekend = v.gezinslidId ? `gezinslid:${v.gezinslidId}` : v.persoonId && `${v.soort === 'NETWERK' ? 'netwerk' : 'persoon'}:${v.persoonId}`;
  return { wat, wie: bekend || ONBEKEND + v.naam, uiterlijk: uiterlijk ?? '' };
}

const uitWaarden = ({ wat, wie, anders, uiterlijk }: Waarden): Kern => ({
  wat: wat.trim(), wie: wie === ANDERS ? ONBEKEND + anders.trim() : wie, uiterlijk,
});

const metKern = ({ wat, wie, uiterlijk }: Kern, vanaf: Waarden['vanaf']): Waarden => (wie.startsWith(ONBEKEND)
  ? { wat, wie: ANDERS, anders: wie.slice(ONBEKEND.length), uiterlijk, vanaf }
  : { wat, wie, anders: '', uiterlijk, vanaf });

function leesbaar(veld: keyof Kern, kern: Kern, opties: { waarde: string; label: string }[]): string {
  if (veld === 'wat') return kern.wat;
  if (veld === 'uiterlijk') return kern.uiterlijk ? dag(kern.uiterlijk) : ui.botsing.leeg;
  return kern.wie.startsWith(ONBEKEND) ? kern.wie.slice(ONBEKEND.length) : opties.find((o) => o.waarde === kern.wie)?.label ?? ui.botsing.iemand;
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
