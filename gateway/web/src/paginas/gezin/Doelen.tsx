import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Doel as DoelGegevens } from '@/api/gezinsplan';
import { roepnaam } from '@/lib/tekst';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { LEEFGEBIED } from '@/teksten/begrippen';
import { ui } from '@/teksten/ui';
import { Blad, Leeg, Uitklap } from '@/ui/Blad';
import { Doel } from '@/ui/Doel';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Kop2 } from '@/ui/Kop';
import { Cijfer } from '@/ui/Schaal';
import { Leeft } from '@/ui/Status';
import { Selectie, Veld } from '@/ui/Veld';
import { Acties, NieuweActie } from './Acties';
import { usePlan } from './casus';
import { CijferGeven } from './CijferGeven';
import { EerdereWoorden } from './EerdereWoorden';
import { Tekstwijziging } from './Tekstwijziging';
import { Werkaantekening } from './Werkaantekening';
import { eersteSpreker, mistSpreker, sprekerInvoer, SprekerVeld } from './Wie';

const leefgebied = (code: string): string => LEEFGEBIED[code] ?? code;

export function Doelen() {
  const { casus, t, gezin, mag } = usePlan();
  const [nieuw, zetNieuw] = useState(false);
  return (
    <section className="doelen" aria-labelledby="doelen">
      <div className="sectie__kop">
        <Kop2 id="doelen">{gezin ? t.doelen.kopGezin : t.doelen.kop}</Kop2>
        {mag('DOEL_TOEVOEGEN') && !nieuw && <Knop ic="plus" onClick={() => zetNieuw(true)}>{t.doelen.voegToe}</Knop>}
      </div>
      {nieuw && <Blad><NieuwDoel klaar={() => zetNieuw(false)} /></Blad>}
      {casus.doelen.length === 0 && !nieuw && <Leeg kop={t.doelen.leegKop}><p>{t.doelen.leeg}</p></Leeg>}
      {casus.doelen.map((d) => (d.alleenDat
        ? <Leeg key={d.id} kop={ui.doel.naam(d.nummer)}><p>{t.doelen.alleenDat}</p></Leeg>
        : <Doelkaart key={d.id} doel={d} />))}
      {casus.losseActies.length > 0 && <Blad kop={t.los.kop}><Acties acties={casus.losseActies} /></Blad>}
    </section>
  );
}

function Doelkaart({ doel }: { doel: DoelGegevens }) {
  const { casus, t, mag, leeft, stuur } = usePlan();
  const [open, zetOpen] = useState<'zin' | 'cijfer' | 'actie'>();
  const sluit = (): void => zetOpen(undefined);
  const merk = leeft(doel.id);
  const acties = doel.acties.length > 0
    ? <Acties acties={doel.acties} className="doel__acties" />
    : <p className="doel__leeg zacht">{t.actie.leeg}</p>;
  return (
    <Doel
      id={doel.id} nummer={doel.nummer} leefgebied={leefgebied(doel.leefgebied)} vanNaam={roepnaam(doel.vanNaam)} volledigeNaam={doel.vanNaam}
      start={doel.cijferStart ?? null} nu={doel.cijferNu ?? null} bereikt={doel.bereikt ?? false}
      zin={open === 'zin' ? (
        <Tekstwijziging
          deel={`doelen/${doel.id}`} label={t.doelen.zin} bewaarNaam={t.doelen.bewaar} mist={t.doelen.zinMist} stem
          tekst={doel.zin} versie={doel.versie} klaar={sluit}
          verstuur={(zin, versie) => stuur(gezinsplan.wijzigDoel(casus.id, { ...doel, versie }, { zin, leefgebied: doel.leefgebied }))}
          leesHuidig={(huidig) => (huidig as DoelGegevens).zin}
        />
      ) : doel.zin}
      naast={(
        <>
          {mag('DOEL_WIJZIGEN') && open !== 'zin' && <Tekstknop className="actie__meer" aria-label={t.doelen.wijzigNaam(doel.nummer)} onClick={() => zetOpen('zin')}>{t.doelen.wijzig}</Tekstknop>}
          {doel.versie > 1 && <EerdereWoorden soort="DOEL" deelId={doel.id} versie={doel.versie} waarvan={ui.doel.naam(doel.nummer)} stem />}
          {merk && <Leeft>{merk.naam ? ui.leeft.wijzigde(roepnaam(merk.naam)) : ui.leeft.iemand}</Leeft>}
        </>
      )}
      cijferKnop={mag('CIJFER_GEVEN') && open !== 'cijfer' && (
        <Tekstknop className="klein actie__meer" aria-label={t.doelen.geefCijferNaam(doel.nummer)} onClick={() => zetOpen('cijfer')}>{t.doelen.geefCijfer}</Tekstknop>
      )}
      vak={<Werkaantekening doel={doel} />}
      acties={(
        <>
          {open === 'cijfer' && <div className="onderkaart"><CijferGeven doel={doel} klaar={sluit} /></div>}
          {doel.bereikt ? <div className="doel__leeg"><Uitklap kop={t.doelen.toonActies(doel.acties.length)}>{acties}</Uitklap></div> : acties}
        </>
      )}
      onder={mag('ACTIE_TOEVOEGEN') && !doel.bereikt && (open === 'actie'
        ? <div className="onderkaart"><NieuweActie doelId={doel.id} klaar={sluit} /></div>
        : <div className="doel__onder"><Knop soort="stil" ic="plus" data-nieuw onClick={() => zetOpen('actie')}>{t.actie.voegToe}</Knop></div>)}
    />
  );
}

function NieuwDoel({ klaar }: { klaar: () => void }) {
  const { casus, t, stuur, ikzelf } = usePlan();
  const f = useFormulier({
    concept: `casus/${casus.id}/doel`,
    begin: { zin: '', leefgebied: '', van: eersteSpreker(casus, ikzelf.persoonId), metCijfer: false, cijfer: 5 },
    controleer: (w) => [
      ...(w.zin.trim() === '' ? [mist('zin', t.doelen.zinMist)] : []),
      ...(mistSpreker(w.van) ? [mist(mistSpreker(w.van)!, mistSpreker(w.van) === 'wie' ? t.doelen.wieMist : t.actie.andersMist)] : []),
      ...(w.leefgebied === '' ? [mist('leefgebied', t.doelen.leefgebiedMist)] : []),
    ],
    verstuur: async (w) => {
      await stuur(gezinsplan.voegDoelToe(casus.id, {
        zin: w.zin.trim(), leefgebied: w.leefgebied, ...sprekerInvoer(w.van), ...(w.metCijfer && { cijferStart: w.cijfer }),
      }));
      klaar();
    },
  });
  return (
    <Formulier f={f} naam={t.doelen.voegToe}>
      <Veld {...f.veld('zin')} label={t.doelen.zin} hulp={t.doelen.zinHulp} stem rijen={2} />
      <div className="half">
        <SprekerVeld label={t.doelen.wie} waarde={f.waarden.van} onWijzig={(van) => f.zet('van', van)} fout={f.foutBij} />
        <Selectie
          {...f.veld('leefgebied')} label={t.doelen.leefgebied} leeg=""
          opties={Object.entries(LEEFGEBIED).map(([waarde, label]) => ({ waarde, label: label.charAt(0).toUpperCase() + label.slice(1) }))}
        />
      </div>
      {f.waarden.metCijfer
        ? <Cijfer label={t.doelen.cijfer} waarde={f.waarden.cijfer} onWijzig={(cijfer) => f.zet('cijfer', cijfer)} />
        : <p><Tekstknop onClick={() => f.zet('metCijfer', true)}>{t.doelen.metCijfer}</Tekstknop></p>}
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.doelen.bewaar}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}

