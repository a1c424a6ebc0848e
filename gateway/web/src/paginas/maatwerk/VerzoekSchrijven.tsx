import { useNavigate, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { Botsingen } from '@/shell/Botsingen';
import { Formulier } from '@/shell/Fouten';
import { useNeemOver } from '@/shell/leeft';
import { maatwerk } from '@/teksten/maatwerk';
import { Knop, KnopLink, Tekstknop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Status } from '@/ui/Status';
import { Veld } from '@/ui/Veld';
import { Bewaarstand } from './Bewaarstand';
import { Controle } from './Controle';
import { NietMeerVast } from './NietMeerVast';
import { useDeelformulier } from './deelformulier';
import { Kruimel } from './Kruimel';
import { Rail } from './Rail';
import { Stap1, Stap2, Stap3, Stap4 } from './Stappen';
import { AANTAL_VRAGEN, alsTekst, controleer, formulierdeel, formulierUitBotsing, nogTeDoen, type Verzoekvelden } from './velden';
import { inZin } from './weergave';
import './maatwerk.css';

const t = maatwerk.verzoek;
const route = getRouteApi('/ingelogd/maatwerk/$verzoekId');

/** The reversed test in four sheets. Saved while typing; first a look at the whole, then sending. */
export function VerzoekSchrijven({ verzoek }: { verzoek: VerzoekWeergave }) {
  const neem = useNeemOver();
  const navigeer = useNavigate();
  const { deel } = route.useSearch();
  const naarControle = (aan: boolean): Promise<void> =>
    navigeer({ to: '/maatwerk/$verzoekId', params: { verzoekId: verzoek.id }, search: aan ? { deel: 'controle' } : {} });

  const f = useDeelformulier<Verzoekvelden>({
    naam: `verzoek:${verzoek.id}`,
    deel: formulierdeel(verzoek),
    bewaar: async (waarde, versie) =>
      formulierdeel(await neem(sleutels.verzoek(verzoek.id), maatwerktafel.wijzigVerzoek({ id: verzoek.id, versie }, waarde))),
    huidig: formulierUitBotsing,
    controleer,
    verstuur: () => naarControle(true),
  });

  return (
    <>
      <Kruimel verzoek={verzoek} />
      <Hoofd verzoek={verzoek} f={f} />
      <Botsingen
        z={f.z} ander={undefined} tekstVan={alsTekst} stem={(veld) => veld === 'gezinInWoorden'}
        naamVan={(veld) => maatwerk.velden[veld]}
      />
      {deel === 'controle'
        ? <Controle verzoek={verzoek} velden={f.waarden} terug={() => void naarControle(false)} />
        : (
          <div className="twee">
            <Formulier f={f} className="kolom" naam={t.titel(inZin(f.waarden.titel))}>
              {verzoek.blokkadeOpgehevenOp ? <NietMeerVast verzoek={verzoek} metKnop /> : <Vooringevuld verzoek={verzoek} />}
              <Stap1 f={f} verzoek={verzoek} />
              <Stap2 f={f} verzoek={verzoek} />
              <Stap3 f={f} verzoek={verzoek} />
              <Stap4 f={f} />
              <div className="knoppen">
                <Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.controleer}</Knop>
                <KnopLink to="/maatwerk">{t.later}</KnopLink>
              </div>
            </Formulier>
            <Rail verzoek={verzoek} plak />
          </div>
        )}
    </>
  );
}

type Stand = ReturnType<typeof useDeelformulier<Verzoekvelden>>;

function Hoofd({ verzoek, f }: { verzoek: VerzoekWeergave; f: Stand }) {
  const [titelOpen, zetTitelOpen] = useState(false);
  const titelFout = f.foutBij('titel');
  const minuten = nogTeDoen(f.waarden);
  return (
    <div className="rij rij--tussen rij--boven">
      <div className="stapel stapel--half groei">
        <Kop1>{t.titel(inZin(f.waarden.titel || t.zonderTitel))}</Kop1>
        <div className="rij klein">
          <Status s="open">{maatwerk.stand[verzoek.stand]}</Status>
          <span className="zacht">{t.nogWerk(minuten)}</span>
          {!titelOpen && <Tekstknop onClick={() => zetTitelOpen(true)}>{t.wijzigTitel}</Tekstknop>}
        </div>
        {(titelOpen || titelFout) && (
          <div className="titelveld">
            <Veld {...f.veld('titel')} label={t.titelVeld} hulp={t.titelHulp} />
            <Knop onClick={() => zetTitelOpen(false)}>{t.titelKlaar}</Knop>
          </div>
        )}
      </div>
      <Bewaarstand z={f.z} />
    </div>
  );
}

function Vooringevuld({ verzoek }: { verzoek: VerzoekWeergave }) {
  const al = verzoek.vooringevuld.length;
  if (al === 0) return null;
  return (
    <Melding s="klaar" ic="schakel" kop={t.ingevuld(al, AANTAL_VRAGEN)}>
      <p>{t.ingevuldUitleg}</p>
    </Melding>
  );
}
