import { useState } from 'react';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { isGezinslid, useSessie } from '@/shell/sessie';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { evaluaties, type Evaluatie } from './api';
import { useStuur } from './stuur';

const t = tekst.bijdrage;

/** The three questions, for who has an account. Others read the answers only from the talk on. */
export function Bijdrage({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const sessie = useSessie();
  const stuur = useStuur(e.id);
  const eigen = e.bijdragen.find((b) => e.deelnemers.some((d) => d.id === b.deelnemerId && d.persoonId === sessie.persoonId));
  const [open, zetOpen] = useState(!eigen);
  const al = (vraag: string): string => eigen?.antwoorden.find((a) => a.vraag === vraag)?.tekst ?? '';
  const f = useFormulier<Record<string, string>>({
    concept: `bijdrage:${e.id}`,
    begin: Object.fromEntries(e.vragen.map((v) => [v.id, al(v.id)])),
    controleer: (w) => (Object.values(w).every((antwoord) => antwoord.trim() === '') ? [mist(e.vragen[0]?.id ?? '', t.mist)] : []),
    verstuur: async (w) => {
      const antwoorden = Object.entries(w).map(([vraag, antwoord]) => ({ vraag, tekst: antwoord.trim() }));
      await stuur(evaluaties.draagBij(e, antwoorden.filter((a) => a.tekst !== '')));
      toast({ tekst: t.verstuurd });
      zetOpen(false);
    },
  });
  return (
    <Blad kop={t.kop} hoog={open}>
      <div className="stapel">
        <p className="zacht">{open ? t.uitleg : t.klaar}</p>
        {open
          ? (
            <Formulier f={f} className="stapel stapel--ruim">
              {e.vragen.map((v) => <Veld key={v.id} {...f.veld(v.id)} label={v.vraag} hulp={v.hulp} stem={isGezinslid(sessie)} rijen={3} />)}
              <div className="knoppen"><Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.verstuur}</Knop></div>
            </Formulier>
          )
          : <div className="knoppen"><Knop ic="potlood" onClick={() => zetOpen(true)}>{t.pasAan}</Knop></div>}
      </div>
    </Blad>
  );
}
