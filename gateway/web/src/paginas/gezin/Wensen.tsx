import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Wens } from '@/api/gezinsplan';
import { wanneer } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { ui } from '@/teksten/ui';
import { Blad, Leeg } from '@/ui/Blad';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Leeft } from '@/ui/Status';
import { Stem } from '@/ui/Stem';
import { Veld } from '@/ui/Veld';
import { usePlan } from './casus';
import { EerdereWoorden } from './EerdereWoorden';
import { Tekstwijziging } from './Tekstwijziging';
import { eersteSpreker, mistSpreker, sprekerInvoer, SprekerVeld } from './Wie';

/** The page opens with what the family wants, in its own words. */
export function Wensen() {
  const { casus, t, mag } = usePlan();
  const [nieuw, zetNieuw] = useState(false);
  const toevoegen = mag('WENS_TOEVOEGEN') && !nieuw;
  // Who may not add a wish may not see them all either: nothing here is no answer.
  if (casus.wensen.length === 0 && !mag('WENS_TOEVOEGEN')) return null;
  return (
    <div className="wensen">
      {casus.wensen.map((w, i) => <WensKaart key={w.id} wens={w} eerste={i === 0} />)}
      {casus.wensen.length === 0 && !nieuw && (
        <Leeg kop={t.wens.vraag} knop={toevoegen && <Knop ic="plus" onClick={() => zetNieuw(true)}>{t.wens.voegToe}</Knop>}><p>{t.wens.leeg}</p></Leeg>
      )}
      {casus.wensen.length > 0 && toevoegen && (
        <div className="knoppen"><Knop soort="stil" ic="plus" onClick={() => zetNieuw(true)}>{t.wens.nogEen}</Knop></div>
      )}
      {nieuw && <Blad kop={t.wens.vraag}><NieuweWens klaar={() => zetNieuw(false)} /></Blad>}
    </div>
  );
}

function WensKaart({ wens, eerste }: { wens: Wens; eerste: boolean }) {
  const { casus, t, mag, stuur, leeft } = usePlan();
  const [open, zetOpen] = useState(false);
  const merk = leeft(wens.id);
  if (open) {
    return (
      <Blad>
        <Tekstwijziging
          deel={`wensen/${wens.id}`} label={t.wens.tekst} bewaarNaam={t.wens.bewaar} mist={t.wens.tekstMist} stem
          tekst={wens.tekst} versie={wens.versie} klaar={() => zetOpen(false)}
          verstuur={(tekst, versie) => stuur(gezinsplan.wijzigWens(casus.id, { ...wens, versie }, tekst))}
          leesHuidig={(huidig) => (huidig as Wens).tekst}
        />
      </Blad>
    );
  }
  return (
    <div data-deel={wens.id}>
      <Stem
        maat={eerste ? 'groot' : 'gewoon'} vraag={eerste ? t.wens.vraag : undefined} wie={roepnaam(wens.vanNaam)} volledigeNaam={wens.vanNaam} wanneer={wanneer(wens.vastgelegdOp)}
        naast={(
          <>
            {mag('WENS_WIJZIGEN') && <Tekstknop className="actie__meer" aria-label={t.wens.wijzigNaam(roepnaam(wens.vanNaam))} onClick={() => zetOpen(true)}>{t.wens.wijzig}</Tekstknop>}
            {wens.gewijzigdDoor && <EerdereWoorden soort="WENS" deelId={wens.id} versie={wens.versie} waarvan={t.wens.van(roepnaam(wens.vanNaam))} stem />}
            {merk && <Leeft>{merk.naam ? ui.leeft.wijzigde(roepnaam(merk.naam)) : ui.leeft.iemand}</Leeft>}
          </>
        )}
      >
        {wens.tekst}
      </Stem>
    </div>
  );
}

function NieuweWens({ klaar }: { klaar: () => void }) {
  const { casus, t, stuur, ikzelf } = usePlan();
  const f = useFormulier({
    concept: `casus/${casus.id}/wens`,
    begin: { tekst: '', van: eersteSpreker(casus, ikzelf.persoonId) },
    controleer: ({ tekst, van }) => [
      ...(tekst.trim() === '' ? [mist('tekst', t.wens.tekstMist)] : []),
      ...(mistSpreker(van) ? [mist(mistSpreker(van)!, mistSpreker(van) === 'wie' ? t.wens.wieMist : t.actie.andersMist)] : []),
    ],
    verstuur: async ({ tekst, van }) => {
      await stuur(gezinsplan.schrijfWens(casus.id, { tekst: tekst.trim(), ...sprekerInvoer(van) }));
      klaar();
    },
  });
  return (
    <Formulier f={f} naam={t.wens.voegToe}>
      <Veld {...f.veld('tekst')} label={t.wens.tekst} stem rijen={2} />
      <SprekerVeld label={t.wens.wie} waarde={f.waarden.van} onWijzig={(van) => f.zet('van', van)} fout={f.foutBij} />
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.wens.bewaar}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
