import { useState } from 'react';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { evaluaties, type Evaluatie } from './api';
import { useStuur } from './stuur';

const t = tekst.bijdrage;

/** For who was invited and has an account: come to the talk, or not. Both are fine. */
export function Meedoen({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const stuur = useStuur(e.id);
  const [klaar, zetKlaar] = useState(false);
  const kom = useActie(async () => {
    await stuur(evaluaties.zegToe(e));
    toast({ tekst: t.toegezegd });
  });
  const meldAf = useActie(async () => {
    await stuur(evaluaties.meldAf(e));
    zetKlaar(true);
    toast({ tekst: t.afgemeld });
  });
  const magKomen = e.mag.includes('TOEZEGGEN');
  const magAf = e.mag.includes('AFMELDEN');
  if (klaar || (!magKomen && !magAf)) return null;
  return (
    <div className="stapel">
      <Foutmelding fout={kom.fout ?? meldAf.fout} />
      <div className="knoppen">
        {magKomen && <Knop ic="afspraak" bezig={kom.bezig} onClick={() => void kom.doe()}>{t.toezeggen}</Knop>}
        {magAf && <Knop soort="stil" bezig={meldAf.bezig} onClick={() => void meldAf.doe()}>{t.afmelden}</Knop>}
      </div>
    </div>
  );
}
