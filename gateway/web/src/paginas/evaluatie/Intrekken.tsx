import { useState } from 'react';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Bevestiging } from '@/ui/Dialoog';
import { Knop } from '@/ui/Knop';
import { Veld } from '@/ui/Veld';
import { evaluaties, type Evaluatie } from './api';
import { useStuur } from './stuur';

const t = tekst.pagina;

/** It may stop until the talk. Asks first, because what people wrote goes with it. */
export function Intrekken({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const stuur = useStuur(e.id);
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState('');
  const [mist, zetMist] = useState(false);
  const stop = useActie(async () => {
    await stuur(evaluaties.trekIn(e, reden.trim()));
    zetOpen(false);
  });
  const ja = (): void => {
    zetMist(reden.trim() === '');
    if (reden.trim() !== '') void stop.doe();
  };
  return (
    <>
      <div className="knoppen"><Knop soort="stil" onClick={() => zetOpen(true)}>{t.stop}</Knop></div>
      <Bevestiging open={open} kop={t.stopKop} ja={t.stopDoe} nee={t.terug} bezig={stop.bezig} onJa={ja} onNee={() => zetOpen(false)}>
        <p>{t.stopUitleg}</p>
        <Veld naam="reden" label={t.stopReden} rijen={2} waarde={reden} onWijzig={zetReden} fout={mist && reden.trim() === '' ? t.stopRedenMist : undefined} />
        <Foutmelding fout={stop.fout} />
      </Bevestiging>
    </>
  );
}
