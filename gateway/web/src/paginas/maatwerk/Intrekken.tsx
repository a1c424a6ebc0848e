import { useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { useNeemOver } from '@/shell/leeft';
import { maatwerk } from '@/teksten/maatwerk';
import { Bevestiging } from '@/ui/Dialoog';
import { Knop } from '@/ui/Knop';
import { Veld } from '@/ui/Veld';

const t = maatwerk.intrekken;

/** Stops a request. Asks first: the table forgets it, and the action stays stuck. */
export function Intrekken({ verzoek }: { verzoek: VerzoekWeergave }) {
  const neem = useNeemOver();
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState('');
  const [mist, zetMist] = useState(false);
  const stop = useActie(async () => {
    await neem(sleutels.verzoek(verzoek.id), maatwerktafel.trekIn(verzoek.id, reden.trim()));
    zetOpen(false);
  });
  const ja = (): void => {
    if (reden.trim() === '') zetMist(true);
    else void stop.doe();
  };
  return (
    <>
      <div className="knoppen"><Knop soort="stil" onClick={() => zetOpen(true)}>{t.knop}</Knop></div>
      <Bevestiging open={open} kop={t.kop} ja={t.bevestig} nee={t.terug} bezig={stop.bezig} onJa={ja} onNee={() => zetOpen(false)}>
        <p>{t.uitleg}</p>
        <Veld naam="reden" label={t.reden} rijen={2} waarde={reden} onWijzig={zetReden} fout={mist && reden.trim() === '' ? t.redenMist : undefined} />
        <Foutmelding fout={stop.fout} />
      </Bevestiging>
    </>
  );
}
