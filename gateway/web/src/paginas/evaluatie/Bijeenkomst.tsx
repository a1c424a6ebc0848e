import { useState } from 'react';
import { DagVoluit, tijd, vandaag } from '@/lib/datum';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { evaluaties, type Evaluatie } from './api';
import { useStuur } from './stuur';

const t = tekst.bijeenkomst;

/** A date and a time on the clock of the reader, as the moment that the service keeps. */
export const moment = (datum: string, klok: string): string => new Date(`${datum}T${klok}:00`).toISOString();

export function Bijeenkomst({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const [open, zetOpen] = useState(false);
  const mag = e.mag.includes('BIJEENKOMST_PLANNEN');
  return (
    <Blad kop={t.kop}>
      <div className="stapel">
        <p className={e.bijeenkomstOp ? 'sterk' : 'zacht'}>{e.bijeenkomstOp ? t.gepland(DagVoluit(e.bijeenkomstOp), tijd(e.bijeenkomstOp)) : t.geen}</p>
        {mag && (open || !e.bijeenkomstOp
          ? <Plan evaluatie={e} klaar={() => zetOpen(false)} />
          : <div className="knoppen"><Knop soort="stil" ic="potlood" onClick={() => zetOpen(true)}>{t.wijzig}</Knop></div>)}
      </div>
    </Blad>
  );
}

function Plan({ evaluatie: e, klaar }: { evaluatie: Evaluatie; klaar: () => void }) {
  const stuur = useStuur(e.id);
  const f = useFormulier({
    begin: { datum: '', klok: '12:30' },
    controleer: (w) => [
      ...(w.datum === '' || w.datum < vandaag() ? [mist('datum', t.mist.datum)] : []),
      ...(w.klok === '' ? [mist('klok', t.mist.tijd)] : []),
    ],
    verstuur: async (w) => {
      await stuur(evaluaties.plan(e, moment(w.datum, w.klok)));
      toast({ tekst: t.bewaard });
      klaar();
    },
  });
  return (
    <Formulier f={f} className="stapel">
      <Veld {...f.veld('datum')} label={t.datum} soort="date" min={vandaag()} kort />
      <Veld {...f.veld('klok')} label={t.tijd} soort="time" kort />
      <div className="knoppen"><Knop type="submit" bezig={f.bezig}>{t.bewaar}</Knop></div>
    </Formulier>
  );
}
