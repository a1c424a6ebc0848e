import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Doel } from '@/api/gezinsplan';
import { roepnaam } from '@/lib/tekst';
import { ui } from '@/teksten/ui';
import { Tekstknop } from '@/ui/Knop';
import { Vak } from '@/ui/Melding';
import { usePlan } from './casus';
import { EerdereWoorden } from './EerdereWoorden';
import { Tekstwijziging } from './Tekstwijziging';

/** Professionals read and write it in the fence. */
export function Werkaantekening({ doel }: { doel: Doel }) {
  const { casus, t, mag, stuur } = usePlan();
  const [open, zetOpen] = useState(false);
  const aantekening = doel.werkaantekening;
  const magSchrijven = mag('WERKAANTEKENING_SCHRIJVEN');
  if (!aantekening && !magSchrijven) return null;
  if (open) {
    return (
      <Vak kop={t.aantekening.kop}>
        <Tekstwijziging
          deel={`werkaantekening/${doel.id}`} label={t.aantekening.label} hulp={t.aantekening.hulp} bewaarNaam={t.aantekening.bewaar}
          mist={t.aantekening.label} tekst={aantekening?.tekst ?? ''} versie={aantekening?.versie ?? 0} klaar={() => zetOpen(false)}
          verstuur={(tekst, versie) => stuur(gezinsplan.schrijfWerkaantekening(casus.id, doel.id, tekst, versie))}
          leesHuidig={(huidig) => (huidig as { tekst: string }).tekst}
        />
      </Vak>
    );
  }
  if (!aantekening) return <p className="doel__leeg klein"><Tekstknop className="actie__meer" onClick={() => zetOpen(true)}>{t.aantekening.schrijf}</Tekstknop></p>;
  return (
    <Vak kop={t.aantekening.kop}>
      <p className="klein">
        {aantekening.tekst
          ? <>{t.aantekening.van(roepnaam(aantekening.door.naam))} {aantekening.tekst}{' '}</>
          : t.aantekening.bestaat(roepnaam(aantekening.door.naam))}
        {magSchrijven && <Tekstknop onClick={() => zetOpen(true)}>{t.aantekening.bewerk}</Tekstknop>}{' '}
        {aantekening.versie > 1 && <EerdereWoorden soort="WERKAANTEKENING" deelId={doel.id} versie={aantekening.versie} waarvan={`${t.aantekening.kop}, ${ui.doel.naam(doel.nummer)}`} />}
      </p>
    </Vak>
  );
}
