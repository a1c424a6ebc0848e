import { useState } from 'react';
import { dag, vandaag } from '@/lib/datum';
import { Formulier, Foutmelding } from '@/shell/Fouten';
import { mist, useActie, useFormulier } from '@/shell/formulier';
import { isGezinslid, useSessie } from '@/shell/sessie';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Moment, Tijdlijn } from '@/ui/Tijdlijn';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { evaluaties, type Evaluatie, type Moment as Gegeven } from './api';
import { useStuur } from './stuur';
import { bronVan, momentTekst, naGesprek, opVolgorde } from './weergave';

const t = tekst.tijdlijn;

/** What happened, from the events of plan and table and in the family's own words. */
export function Tijdlijnblad({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const gezin = isGezinslid(useSessie());
  const [open, zetOpen] = useState(false);
  const kiest = e.mag.includes('TIJDLIJN_KIEZEN');
  // After the talk only what was talked about matters.
  const besproken = e.tijdlijn.filter((m) => m.gekozen);
  const momenten = opVolgorde(naGesprek(e.stand) && besproken.length > 0 ? besproken : e.tijdlijn);
  const stuur = useStuur(e.id);
  const kies = useActie(async (m: Gegeven, gekozen: boolean) => {
    await stuur(evaluaties.kiesMoment(e, m.id, gekozen));
  });
  return (
    <Blad kop={t.kop} naast={kiest ? t.uitleg : undefined}>
      <div className="stapel">
        {e.tijdlijn.length === 0 && <p className="zacht">{t.leeg}</p>}
        <Foutmelding fout={kies.fout} />
        <Tijdlijn>
          {momenten.map((m) => (
            <Moment key={m.id} datum={dag(m.datum)} dateTime={m.datum} bron={bronVan(m)}>
              <p className={m.bron === 'GEZIN' ? 'gezinswoorden' : 'sterk'}>{momentTekst(m)}</p>
              {kiest
                ? (
                  <label className="momentkeuze klein">
                    <input type="checkbox" checked={m.gekozen} onChange={(ev) => void kies.doe(m, ev.target.checked)} />
                    {t.kies}<span className="alleen-voorlezen">: {momentTekst(m)}</span>
                  </label>
                )
                : m.gekozen && !naGesprek(e.stand) && <p className="klein zacht">{t.gekozen}</p>}
            </Moment>
          ))}
        </Tijdlijn>
        {e.mag.includes('MOMENT_TOEVOEGEN') && (open
          ? <Nieuw evaluatie={e} gezin={gezin} klaar={() => zetOpen(false)} />
          : <div className="knoppen"><Knop soort={gezin ? 'gewoon' : 'stil'} ic="plus" onClick={() => zetOpen(true)}>{gezin ? t.voegToeGezin : t.voegToe}</Knop></div>)}
      </div>
    </Blad>
  );
}

function Nieuw({ evaluatie: e, gezin, klaar }: { evaluatie: Evaluatie; gezin: boolean; klaar: () => void }) {
  const stuur = useStuur(e.id);
  const f = useFormulier({
    concept: `moment:${e.id}`,
    begin: { datum: '', tekst: '' },
    controleer: (w) => [
      ...(w.datum === '' ? [mist('datum', t.mist.datum)] : []),
      ...(w.tekst.trim() === '' ? [mist('tekst', t.mist.tekst)] : []),
    ],
    verstuur: async (w) => {
      await stuur(evaluaties.voegMomentToe(e, { ...w, tekst: w.tekst.trim() }));
      toast({ tekst: t.toegevoegd });
      klaar();
    },
  });
  return (
    <Formulier f={f} className="invoervak stapel">
      <Veld {...f.veld('datum')} label={t.datum} soort="date" max={vandaag()} kort />
      <Veld {...f.veld('tekst')} label={t.tekst} stem={gezin} rijen={2} />
      <div className="knoppen">
        <Knop type="submit" bezig={f.bezig}>{t.bewaar}</Knop>
        <Knop soort="stil" onClick={klaar}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
