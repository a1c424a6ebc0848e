import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { maatwerk } from '@/teksten/maatwerk';
import { Blad } from '@/ui/Blad';
import { Icoon, type IcoonNaam } from '@/ui/Icoon';
import { Precedenten } from '../eerdere-besluiten/Precedenten';
import './maatwerk.css';

const t = maatwerk.rail;

/** Beside the form: what was decided before, and what leaves the plan and what does not. */
export function Rail({ verzoek, plak }: { verzoek: VerzoekWeergave; plak?: boolean }) {
  return (
    <div className={`kolom ${plak ? 'plak' : ''}`}>
      <EerderBlad verzoek={verzoek} />
      <Blad kop={t.gaatMee}>
        <Lijst regels={t.gaatMeeLijst} ic="klaar" />
        <p className="klein zacht vink__kop">{t.blijft}</p>
        <Lijst regels={t.blijftLijst} ic="oogDicht" nee />
        <p className="klein zacht vink__kop">{t.komtHetGezin}</p>
      </Blad>
    </div>
  );
}

export function EerderBlad({ verzoek }: { verzoek: VerzoekWeergave }) {
  const eerder = verzoek.eerdereBesluiten;
  return (
    <Blad kop={t.eerder}>
      <p className="klein zacht">{eerder.length === 0 ? t.eerderLeeg : t.eerderUitleg(eerder.length)}</p>
      <Precedenten precedenten={eerder} />
    </Blad>
  );
}

function Lijst({ regels, ic, nee }: { regels: readonly string[]; ic: IcoonNaam; nee?: boolean }) {
  return (
    <ul className={`vink ${nee ? 'vink--nee' : ''}`}>
      {regels.map((regel) => <li key={regel}><Icoon n={ic} /><span>{regel}</span></li>)}
    </ul>
  );
}
