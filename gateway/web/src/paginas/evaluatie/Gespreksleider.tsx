import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { gezinsplan, sleutels } from '@/api';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { Mens } from '@/ui/Mens';
import { Selectie } from '@/ui/Veld';
import { evaluaties, type Evaluatie } from './api';
import { useStuur } from './stuur';

const t = tekst.pagina;
/** Who may lead; the service refuses whoever worked with this family. */
const LEIDERS = ['wijkteammedewerker', 'teamleider', 'tafelvoorzitter', 'tafelmedewerker', 'beleidsmedewerker'];

export function Gespreksleider({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const [open, zetOpen] = useState(false);
  const mag = e.mag.includes('GESPREKSLEIDER_KIEZEN');
  return (
    <Blad kop={t.leiderNu}>
      <div className="stapel">
        {e.redenZonderGespreksleider && <Melding><p>{e.redenZonderGespreksleider}</p></Melding>}
        {e.gespreksleider
          ? <Mens naam={e.gespreksleider.naam} onder={e.gespreksleider.organisatie} />
          : <p className="zacht">{mag ? t.leiderUitleg : t.leiderGeen}</p>}
        {mag && (open || !e.gespreksleider
          ? <Kies evaluatie={e} klaar={() => zetOpen(false)} />
          : <div className="knoppen"><Knop soort="stil" ic="potlood" onClick={() => zetOpen(true)}>{t.leiderAnders}</Knop></div>)}
      </div>
    </Blad>
  );
}

function Kies({ evaluatie: e, klaar }: { evaluatie: Evaluatie; klaar: () => void }) {
  const stuur = useStuur(e.id);
  const mensen = useQuery({ queryKey: sleutels.mensen(), queryFn: ({ signal }) => gezinsplan.mensen(undefined, signal) });
  const f = useFormulier({
    begin: { persoonId: '' },
    controleer: (w) => (w.persoonId === '' ? [mist('persoonId', t.leiderMist)] : []),
    verstuur: async ({ persoonId }) => {
      await stuur(evaluaties.kiesLeider(e, persoonId));
      klaar();
    },
  });
  const opties = (mensen.data?.items ?? []).filter((m) => LEIDERS.includes(m.functie));
  return (
    <Formulier f={f} className="stapel">
      <Selectie
        {...f.veld('persoonId')} label={t.leider} leeg={t.leiderLeeg}
        opties={opties.map((m) => ({ waarde: m.id, label: m.organisatie ? `${m.naam}, ${m.organisatie}` : m.naam }))}
      />
      <div className="knoppen"><Knop type="submit" bezig={f.bezig}>{t.leiderKies}</Knop></div>
    </Formulier>
  );
}
