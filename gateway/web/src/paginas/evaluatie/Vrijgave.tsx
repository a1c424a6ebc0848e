import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sleutels } from '@/api';
import type { Leerpunt } from '@/api/procesevaluatie';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Bevestiging } from '@/ui/Dialoog';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { evaluaties } from './api';
import './evaluatie.css';

const t = tekst.leerpunten;

/** Two people read whether anyone can be recognised: first the leader, then a colleague. The second reading lets it out. */
export function Vrijgave({ leerpunt, evaluatieId }: { leerpunt: Leerpunt; evaluatieId?: string }) {
  const client = useQueryClient();
  const tweede = leerpunt.stand === 'TWEEDE_LEZER';
  const [gelezen, zetGelezen] = useState(false);
  const [mist, zetMist] = useState(false);
  const [vraag, zetVraag] = useState(false);
  const geef = useActie(async () => {
    try {
      await evaluaties.geefVrij(leerpunt.id, false);
      const geraakt = [sleutels.leerpunten, sleutels.mijnWerkEvaluatie, ...(evaluatieId ? [sleutels.evaluatie(evaluatieId)] : [])];
      await Promise.all(geraakt.map((queryKey) => client.invalidateQueries({ queryKey })));
      toast({ tekst: tweede ? t.vrijgegeven : t.nagelezenDank });
    } finally {
      zetVraag(false);
    }
  });
  const druk = (): void => {
    zetMist(!gelezen);
    if (!gelezen) return;
    if (tweede) zetVraag(true);
    else void geef.doe();
  };
  return (
    <div className="stapel stapel--half">
      <label className="momentkeuze klein">
        <input type="checkbox" checked={gelezen} aria-invalid={mist || undefined} onChange={(e) => zetGelezen(e.target.checked)} />
        {t.check}
      </label>
      {mist && !gelezen && <span className="foutregel" role="alert">{t.checkMist}</span>}
      <Foutmelding fout={geef.fout} />
      <div className="knoppen"><Knop bezig={geef.bezig} onClick={druk}>{tweede ? t.geefVrij : t.nagelezen}</Knop></div>
      <Bevestiging open={vraag} kop={t.vraag} ja={t.geefVrij} nee={t.terug} bezig={geef.bezig} onJa={() => void geef.doe()} onNee={() => zetVraag(false)}>
        <p>{t.vraagUitleg}</p>
      </Bevestiging>
    </div>
  );
}
