import { useState } from 'react';
import { dag } from '@/lib/datum';
import { useConcept } from '@/shell/concept';
import { useActie } from '@/shell/formulier';
import { Foutmelding } from '@/shell/Fouten';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { ui } from '@/teksten/ui';
import { Leeg } from '@/ui/Blad';
import { Bevestiging } from '@/ui/Dialoog';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Kop2 } from '@/ui/Kop';
import { toast } from '@/ui/Toast';
import { evaluaties, type Evaluatie, type Kantelpunt } from './api';
import { Kantelborden } from './Kantelborden';
import { Kantelformulier, LEEG_KANTELPUNT } from './Kantelformulier';
import { useStuur } from './stuur';
import { momentTekst } from './weergave';

const t = tekst.sessie;

/** The leader writes while people talk. It stays on this device until the talk is closed: then everyone reads it. */
export function Kantelinvoer({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const stuur = useStuur(e.id);
  const concept = useConcept<Kantelpunt[]>(`kantelpunten:${e.id}`, []);
  const [bewerkt, zetBewerkt] = useState<{ plaats: number; begin: Kantelpunt } | null>(null);
  const [vraag, zetVraag] = useState(false);
  const [mist, zetMist] = useState(false);
  const punten = concept.waarde;

  const sluit = useActie(async () => {
    try {
      await stuur(evaluaties.legVerslagVast(e, punten));
      concept.wis();
    } finally {
      zetVraag(false);
    }
  });
  const haalWeg = (plaats: number): void => {
    concept.zet(punten.filter((_, i) => i !== plaats));
    toast({ tekst: t.weggehaald, actie: { naam: ui.toast.terug, doe: () => concept.zet(punten) } });
  };
  const bewaar = (k: Kantelpunt): void => {
    if (bewerkt === null) return;
    concept.zet(bewerkt.plaats < punten.length ? punten.map((p, i) => (i === bewerkt.plaats ? k : p)) : [...punten, k]);
    zetBewerkt(null);
    zetMist(false);
  };
  const nieuw = (begin: Kantelpunt): void => zetBewerkt({ plaats: punten.length, begin });

  return (
    <section className="kolom" aria-labelledby="kantelpunten">
      <div className="sectie__kop">
        <Kop2 id="kantelpunten">{t.kantelpunten}</Kop2>
        {bewerkt === null && <Knop soort="stil" ic="plus" onClick={() => nieuw(LEEG_KANTELPUNT)}>{t.voegToe}</Knop>}
      </div>
      {punten.length === 0 && bewerkt === null && <Begin evaluatie={e} kies={nieuw} />}
      {bewerkt !== null && (
        <Kantelformulier key={bewerkt.plaats} evaluatie={e} begin={bewerkt.begin} klaar={bewaar} annuleer={() => zetBewerkt(null)} />
      )}
      <Kantelborden
        evaluatie={e} kantelpunten={punten}
        knoppen={(k, plaats) => (
          <div className="rij rij--ruim klein">
            <Tekstknop aria-label={t.wijzigVan(k.titel)} onClick={() => zetBewerkt({ plaats, begin: k })}>{t.wijzig}</Tekstknop>
            <Tekstknop aria-label={t.wegVan(k.titel)} onClick={() => haalWeg(plaats)}>{t.weg}</Tekstknop>
          </div>
        )}
      />
      {mist && <p className="foutregel" role="alert">{t.mist.geen}</p>}
      <Foutmelding fout={sluit.fout} />
      <div className="knoppen">
        <Knop soort="hoofd" onClick={() => (punten.length === 0 ? zetMist(true) : zetVraag(true))}>{t.bewaar}</Knop>
        <span className="klein zacht">{t.bewaarUitleg}</span>
      </div>
      <Bevestiging open={vraag} kop={t.vraag} ja={t.bewaar} nee={t.vraagTerug} bezig={sluit.bezig} onJa={() => void sluit.doe()} onNee={() => zetVraag(false)}>
        <p>{t.vraagUitleg}</p>
      </Bevestiging>
    </section>
  );
}

/** Nothing yet: the chosen moments of the timeline are the best start. */
function Begin({ evaluatie: e, kies }: { evaluatie: Evaluatie; kies: (begin: Kantelpunt) => void }) {
  const gekozen = e.tijdlijn.filter((m) => m.gekozen);
  return (
    <Leeg>
      <p>{t.kantelpuntenLeeg}</p>
      {gekozen.length > 0 && <p className="sterk">{t.uitTijdlijn}</p>}
      {gekozen.length > 0 && (
        <ul className="stapel stapel--dicht">
          {gekozen.map((m) => (
            <li key={m.id}>
              <Tekstknop onClick={() => kies({ ...LEEG_KANTELPUNT, titel: momentTekst(m), wanneer: dag(m.datum) })}>{dag(m.datum)}: {momentTekst(m)}</Tekstknop>
            </li>
          ))}
        </ul>
      )}
    </Leeg>
  );
}
