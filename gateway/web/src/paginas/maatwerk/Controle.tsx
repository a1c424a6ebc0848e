import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { useNeemOver } from '@/shell/leeft';
import { maatwerk } from '@/teksten/maatwerk';
import { Blad } from '@/ui/Blad';
import { Bevestiging } from '@/ui/Dialoog';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Kostenbeeld } from '@/ui/Kostenbeeld';
import { Rail } from './Rail';
import { alsTekst, type Verzoekvelden } from './velden';

const t = maatwerk.controle;

/** The order in which the table reads it: the reversed test. */
const VOLGORDE = [
  'titel', 'gezinInWoorden', 'gewenstEffect', 'alGeprobeerd', 'gezinAkkoord', 'regelId', 'pastBijBedoeling', 'gewensteOplossing',
  'alsJa', 'alsNee', 'urgentie', 'juridischeGrond',
] as const satisfies readonly (keyof Verzoekvelden)[];

interface ControleProps { verzoek: VerzoekWeergave; velden: Verzoekvelden; terug: () => void }

/** Everything once more, with a way back to each answer; then sending, which asks first because it leaves the team. */
export function Controle({ verzoek, velden, terug }: ControleProps) {
  const neem = useNeemOver();
  const navigeer = useNavigate();
  const [vraag, zetVraag] = useState(false);
  const verstuur = useActie(async () => {
    try {
      await neem(sleutels.verzoek(verzoek.id), maatwerktafel.dienIn(verzoek.id));
      await navigeer({ to: '/maatwerk/$verzoekId', params: { verzoekId: verzoek.id }, search: {} });
    } finally {
      zetVraag(false);
    }
  });
  const tekst = (veld: (typeof VOLGORDE)[number]): string =>
    (veld === 'regelId' ? verzoek.regel?.titel : alsTekst(veld, velden)) || t.nietIngevuld;
  return (
    <div className="twee">
      <div className="kolom">
        <Blad kop={t.kop} hoog>
          <p className="zacht nagelezen__uitleg">{t.uitleg}</p>
          <dl className="nagelezen">
            {VOLGORDE.map((veld) => (
              <div key={veld}>
                <dt>{maatwerk.velden[veld]}</dt>
                <dd>
                  <span className={veld === 'gezinInWoorden' ? 'behoud gezinswoorden' : 'behoud'}>{tekst(veld)}</span>
                  <Tekstknop className="klein" aria-label={t.wijzigVan(maatwerk.velden[veld])} onClick={terug}>{t.wijzig}</Tekstknop>
                </dd>
              </div>
            ))}
          </dl>
        </Blad>
        {velden.kosten.length > 0 && <Blad><Kostenbeeld kosten={velden.kosten} /></Blad>}
        <Foutmelding fout={verstuur.fout} />
        <div className="knoppen">
          <Knop soort="hoofd" ic="verstuur" onClick={() => zetVraag(true)}>{t.verstuur}</Knop>
          <Knop soort="stil" onClick={terug}>{t.terug}</Knop>
        </div>
      </div>
      <Rail verzoek={verzoek} plak />
      <Bevestiging
        open={vraag} kop={t.vraag} ja={t.verstuur} nee={t.terug} bezig={verstuur.bezig}
        onJa={() => void verstuur.doe()} onNee={() => zetVraag(false)}
      >
        <p>{t.effect}</p>
      </Bevestiging>
    </div>
  );
}
