import type { TafelMetAgenda, VerzoekWeergave } from '@/api/maatwerktafel';
import { dagVoluit } from '@/lib/datum';
import { termijn } from '@/lib/termijn';
import { geenVerbinding } from '@/shell/toestand';
import { maatwerk } from '@/teksten/maatwerk';
import { tafel as t } from '@/teksten/tafel';
import { Icoon } from '@/ui/Icoon';
import { Kop1 } from '@/ui/Kop';
import { Klok, Leeft } from '@/ui/Status';

type Fase = keyof typeof t.pagina.fasen;

/** What already lies on the table, in the order of the talk. The first that does not is where the table is. */
export function fasen(v: VerzoekWeergave): { fase: Fase; af: boolean }[] {
  return [
    { fase: 'verhaal', af: v.gezinInWoorden !== '' && v.gezinInWoorden != null },
    { fase: 'vragen', af: v.vragen.every((vraag) => vraag.antwoord) },
    { fase: 'bedoeling', af: v.pastBijBedoeling != null },
    { fase: 'regel', af: v.regel != null },
    { fase: 'kosten', af: v.kosten.length > 0 },
    { fase: 'besluit', af: v.besluit != null },
  ];
}

export function Tafelkop({ verzoek, tafel }: { verzoek: VerzoekWeergave; tafel: TafelMetAgenda | undefined }) {
  const zonderNet = geenVerbinding.gebruik();
  const klok = verzoek.termijn && !verzoek.besluit ? termijn(verzoek.termijn.beslisUiterlijk) : null;
  return (
    <div className="tafelkop">
      <div className="tafelkop__in">
        <div className="rij rij--tussen">
          <div>
            {tafel && <p className="klein zacht">{t.pagina.kicker(dagVoluit(tafel.datum), `${tafel.begin.slice(0, 5)} – ${tafel.eind.slice(0, 5)}`)}</p>}
            <Kop1>{verzoek.titel}</Kop1>
          </div>
          <div className="rij rij--ruim">
            {!zonderNet && <Leeft>{t.pagina.live}</Leeft>}
            {klok && verzoek.termijn && (
              <Klok s={klok.s} titel={maatwerk.termijn.uiterlijk(dagVoluit(verzoek.termijn.beslisUiterlijk))}>{maatwerk.lijst.besluit(klok.tekst)}</Klok>
            )}
          </div>
        </div>
        <Fasenlijst verzoek={verzoek} />
      </div>
    </div>
  );
}

function Fasenlijst({ verzoek }: { verzoek: VerzoekWeergave }) {
  const alle = fasen(verzoek);
  const nu = alle.findIndex((f) => !f.af);
  return (
    <ol className="fasen" aria-label={t.pagina.stappen}>
      {alle.map(({ fase, af }, i) => (
        <li key={fase} className={af ? 'fasen__af' : undefined} aria-current={i === nu ? 'step' : undefined}>
          {i === nu && <span className="fasen__teller">{t.pagina.stapNu(i + 1, alle.length)}</span>}
          {af && <Icoon n="klaar" />}{t.pagina.fasen[fase]}
        </li>
      ))}
    </ol>
  );
}
