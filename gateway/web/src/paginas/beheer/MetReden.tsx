import { useState, type ReactNode } from 'react';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { berichtenverkeer } from '@/teksten/berichtenverkeer';
import { Bevestiging } from '@/ui/Dialoog';
import { Knop, type KnopSoort } from '@/ui/Knop';
import { Veld } from '@/ui/Veld';

const t = berichtenverkeer;

interface MetRedenProps {
  tekst: { knop: string; kop: string; ja: string };
  soort?: KnopSoort;
  /** What it does, before the question why. */
  children: ReactNode;
  /** More fields; says what is missing there, or nothing. */
  controleer?: () => boolean;
  doe: (reden: string) => Promise<void>;
}

/** A button that asks first, and why: that is kept. */
export function MetReden({ tekst, soort = 'gewoon', children, controleer, doe }: MetRedenProps) {
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState('');
  const [mist, zetMist] = useState(false);
  const actie = useActie(async () => {
    await doe(reden.trim());
    zetOpen(false);
    zetReden('');
  });
  const begin = (): void => {
    zetMist(false);
    actie.wisFout();
    zetOpen(true);
  };
  const ja = (): void => {
    const leeg = reden.trim() === '';
    zetMist(leeg);
    const goed = controleer?.() ?? true;
    if (!leeg && goed) void actie.doe();
  };
  return (
    <>
      <Knop soort={soort} onClick={begin}>{tekst.knop}</Knop>
      <Bevestiging open={open} kop={tekst.kop} ja={tekst.ja} nee={t.annuleer} bezig={actie.bezig} onJa={ja} onNee={() => zetOpen(false)}>
        {children}
        <Veld naam="reden" label={t.reden.label} hulp={t.reden.hulp} rijen={2} waarde={reden} onWijzig={zetReden} fout={mist && reden.trim() === '' ? t.reden.mist : undefined} />
        <Foutmelding fout={actie.fout} />
      </Bevestiging>
    </>
  );
}
