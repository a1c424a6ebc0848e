import { useState } from 'react';
import type { Instemming as Keuzewaarde } from '@/api/procesevaluatie';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Keuze } from '@/ui/Keuze';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { evaluaties, type Evaluatie } from './api';
import { useStuur } from './stuur';

const t = tekst.instemming;
const KEUZES: Keuzewaarde[] = ['MEEDOEN', 'ALLEEN_VERHAAL', 'MAG_ZONDER_MIJ', 'NEE'];

/** The family chooses, apart from its agreement with the plan. It may change its mind until the talk. */
export function Instemming({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const stuur = useStuur(e.id);
  const [open, zetOpen] = useState(!e.instemming);
  const f = useFormulier<{ keuze: Keuzewaarde | '' }>({
    begin: { keuze: e.instemming?.keuze ?? '' },
    controleer: (w) => (w.keuze === '' ? [mist('keuze', t.mist)] : []),
    verstuur: async ({ keuze }) => {
      await stuur(evaluaties.stemIn(e, keuze));
      toast({ tekst: t.bewaard });
      zetOpen(false);
    },
  });
  if (!open) {
    return <div className="knoppen"><Knop ic="potlood" onClick={() => zetOpen(true)}>{t.wijzig}</Knop></div>;
  }
  return (
    <Blad kop={t.kop} hoog>
      <Formulier f={f} className="stapel">
        <p className="meettekst">{t.uitleg}</p>
        <Keuze<Keuzewaarde>
          naam="keuze" legende={t.kop} legendeVerborgen waarde={f.waarden.keuze} onWijzig={(w) => f.zet('keuze', w)} fout={f.foutBij('keuze')}
          opties={KEUZES.map((waarde) => ({ waarde, label: t.opties[waarde][0], hulp: t.opties[waarde][1] }))}
        />
        <div className="knoppen"><Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.bewaar}</Knop></div>
      </Formulier>
    </Blad>
  );
}
