import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { LeerpuntSoort } from '@/api/procesevaluatie';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { useSessie } from '@/shell/sessie';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Keuze } from '@/ui/Keuze';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { Selectie, Veld } from '@/ui/Veld';
import { evaluaties, type Evaluatie } from './api';
import { Leerzin } from './Leerzin';
import { Vrijgave } from './Vrijgave';
import { useStuur } from './stuur';

const t = tekst.leerpunten;
const SOORTEN: LeerpuntSoort[] = ['WERKTE', 'WERKTE_NIET', 'REGEL_KNELT', 'KENNIS_MIST', 'SAMENWERKING'];

export function Leerpunten({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const { persoonId } = useSessie();
  const [open, zetOpen] = useState(false);
  const leidt = e.gespreksleider?.persoonId === persoonId;
  return (
    <Blad kop={t.kop}>
      {e.leerpunten.length === 0 && <p className="zacht">{t.leeg}</p>}
      <ul className="lijst">
        {e.leerpunten.map((l) => (
          <li key={l.id} className="stapel stapel--half">
            <Leerzin leerpunt={l} />
            {leidt && l.stand === 'VOORSTEL' && <Vrijgave leerpunt={l} evaluatieId={e.id} />}
          </li>
        ))}
      </ul>
      {e.mag.includes('LEERPUNT_MAKEN') && (open
        ? <Nieuw evaluatie={e} klaar={() => zetOpen(false)} />
        : <div className="knoppen"><Knop soort="stil" ic="plus" onClick={() => zetOpen(true)}>{t.voegToe}</Knop></div>)}
    </Blad>
  );
}

interface Invoer { zagen: string; omdat: string; daarom: string; soort: LeerpuntSoort | ''; regelId: string }

function Nieuw({ evaluatie: e, klaar }: { evaluatie: Evaluatie; klaar: () => void }) {
  const stuur = useStuur(e.id);
  const regels = useQuery({ queryKey: sleutels.regels(), queryFn: ({ signal }) => maatwerktafel.regels(undefined, signal) });
  const f = useFormulier<Invoer>({
    concept: `leerpunt:${e.id}`,
    begin: { zagen: '', omdat: '', daarom: '', soort: '', regelId: '' },
    controleer: (w) => [
      ...(['zagen', 'omdat', 'daarom'] as const).filter((veld) => w[veld].trim() === '').map((veld) => mist(veld, t.mist[veld])),
      ...(w.soort === '' ? [mist('soort', t.mist.soort)] : []),
    ],
    verstuur: async ({ zagen, omdat, daarom, soort, regelId }) => {
      if (soort === '') return;
      await stuur(evaluaties.voegLeerpuntToe(e, {
        zagen: zagen.trim(), omdat: omdat.trim(), daarom: daarom.trim(), soort, ...(soort === 'REGEL_KNELT' && regelId !== '' ? { regelId } : {}),
      }));
      toast({ tekst: t.bewaard });
      klaar();
    },
  });
  return (
    <Formulier f={f} className="invoervak stapel">
      <p className="klein zacht">{t.hulp}</p>
      <Veld {...f.veld('zagen')} label={t.zagenVeld} rijen={1} />
      <Veld {...f.veld('omdat')} label={t.omdatVeld} rijen={1} />
      <Veld {...f.veld('daarom')} label={t.daaromVeld} rijen={1} />
      <Keuze<LeerpuntSoort>
        naam="soort" legende={t.soort} pillen waarde={f.waarden.soort} onWijzig={(w) => f.zet('soort', w)} fout={f.foutBij('soort')}
        opties={SOORTEN.map((waarde) => ({ waarde, label: tekst.leerpuntSoort[waarde] }))}
      />
      {f.waarden.soort === 'REGEL_KNELT' && (
        <Selectie
          {...f.veld('regelId')} label={t.regel} leeg={t.regelLeeg}
          opties={(regels.data?.items ?? []).map((r) => ({ waarde: r.id, label: r.titel }))}
        />
      )}
      <div className="knoppen">
        <Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.bewaar}</Knop>
        <Knop soort="stil" onClick={klaar}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
