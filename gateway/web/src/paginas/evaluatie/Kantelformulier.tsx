import { useState } from 'react';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { MeerKeuze } from '@/ui/Keuze';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Veld } from '@/ui/Veld';
import type { Evaluatie, Kantelpunt, Stem } from './api';
import { vindDeelnemer } from './weergave';

const t = tekst.sessie;
const LEEG_STEM: Stem = { naam: '', tekst: '', gezin: false };
export const LEEG_KANTELPUNT: Kantelpunt = { titel: '', wanneer: '', wisten: '', stemmen: [], factoren: [] };

interface KantelformulierProps { evaluatie: Evaluatie; begin: Kantelpunt; klaar: (k: Kantelpunt) => void; annuleer: () => void }

/** One turning point: what happened, what was known then, how each saw it, and what played a part. */
export function Kantelformulier({ evaluatie, begin, klaar, annuleer }: KantelformulierProps) {
  const [k, zet] = useState(begin);
  const [stem, zetStem] = useState(LEEG_STEM);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const halfStem = (stem.naam.trim() === '') !== (stem.tekst.trim() === '');
  const heleStem = stem.naam.trim() !== '' && stem.tekst.trim() !== '';
  const stemmen = heleStem ? [...k.stemmen, { ...stem, naam: stem.naam.trim(), tekst: stem.tekst.trim() }] : k.stemmen;
  const bewaar = (): void => {
    zetGeprobeerd(true);
    if (k.titel.trim() === '' || halfStem) return;
    const kort = (w: string | null | undefined): string | null => (w?.trim() ? w.trim() : null);
    klaar({ ...k, titel: k.titel.trim(), wanneer: kort(k.wanneer), wisten: kort(k.wisten), stemmen });
  };
  const zetStemErbij = (): void => {
    zetGeprobeerd(halfStem);
    if (!heleStem) return;
    zet({ ...k, stemmen });
    zetStem(LEEG_STEM);
  };
  return (
    <Blad hoog>
      <div className="stapel stapel--ruim">
        <Veld
          naam="titel" label={t.titelVeld} waarde={k.titel} onWijzig={(titel) => zet({ ...k, titel })}
          fout={geprobeerd && k.titel.trim() === '' ? t.mist.titel : undefined}
        />
        <div className="half">
          <Veld naam="wanneer" label={t.wanneer} hulp={t.wanneerHulp} nietVerplicht waarde={k.wanneer ?? ''} onWijzig={(wanneer) => zet({ ...k, wanneer })} />
          <Veld naam="wisten" label={t.wisten} nietVerplicht waarde={k.wisten ?? ''} onWijzig={(wisten) => zet({ ...k, wisten })} />
        </div>
        <fieldset className="stapel">
          <legend className="utrecht-form-label">{t.stem}</legend>
          <ul className="stapel stapel--dicht">
            {k.stemmen.map((s, i) => (
              <li key={i} className="rij rij--tussen">
                <span><b>{s.naam}:</b> {s.tekst}</span>
                <Tekstknop className="klein" aria-label={t.stemWeg(s.naam)} onClick={() => zet({ ...k, stemmen: k.stemmen.filter((_, j) => j !== i) })}>{t.weg}</Tekstknop>
              </li>
            ))}
          </ul>
          <Stemvelden evaluatie={evaluatie} stem={stem} zet={zetStem} fout={geprobeerd && halfStem ? t.mist.stem : undefined} />
          <div className="knoppen"><Knop ic="plus" onClick={zetStemErbij}>{t.stemErbij}</Knop></div>
        </fieldset>
        <MeerKeuze
          naam="factoren" legende={t.factoren} rij waarden={k.factoren} onWijzig={(factoren) => zet({ ...k, factoren })}
          opties={t.factor.map((waarde) => ({ waarde, label: waarde }))}
        />
        <div className="knoppen">
          <Knop soort="hoofd" onClick={bewaar}>{t.klaar}</Knop>
          <Knop soort="stil" onClick={annuleer}>{tekst.leerpunten.annuleer}</Knop>
        </div>
      </div>
    </Blad>
  );
}

interface StemveldenProps { evaluatie: Evaluatie; stem: Stem; zet: (stem: Stem) => void; fout: string | undefined }

/** Names of those who take part are offered; anyone else may be named too. A resident's words become honey. */
function Stemvelden({ evaluatie, stem, zet, fout }: StemveldenProps) {
  const noem = (naam: string): void => zet({ ...stem, naam, gezin: vindDeelnemer(evaluatie, naam)?.gezin ?? stem.gezin });
  return (
    <div className="half">
      <div className="stapel stapel--dicht">
        <Veld naam="stemNaam" label={t.stemWie} waarde={stem.naam} onWijzig={noem} />
        <div className="rij rij--dicht">
          {evaluatie.deelnemers.map((d) => <Tekstknop key={d.id} className="klein" onClick={() => noem(d.naam)}>{d.naam}</Tekstknop>)}
        </div>
        <label className="momentkeuze klein">
          <input type="checkbox" checked={stem.gezin} onChange={(e) => zet({ ...stem, gezin: e.target.checked })} />{t.stemGezin}
        </label>
      </div>
      <Veld naam="stemTekst" label={t.stemTekst} rijen={2} stem={stem.gezin} waarde={stem.tekst} onWijzig={(w) => zet({ ...stem, tekst: w })} fout={fout} />
    </div>
  );
}
