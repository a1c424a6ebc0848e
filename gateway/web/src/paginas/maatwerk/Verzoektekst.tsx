import { useEffect, useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { JuridischeGrond, VerzoekWeergave } from '@/api/maatwerktafel';
import { useActie } from '@/shell/formulier';
import { Foutmelding } from '@/shell/Fouten';
import { useNeemOver } from '@/shell/leeft';
import { isGezinslid, useSessie } from '@/shell/sessie';
import { maatwerk } from '@/teksten/maatwerk';
import { ui } from '@/teksten/ui';
import { Blad, Feiten } from '@/ui/Blad';
import { Kostenbeeld } from '@/ui/Kostenbeeld';
import { Stem } from '@/ui/Stem';
import { toast } from '@/ui/Toast';
import { usePlanAchter } from './Kruimel';
import { Regelkaart } from './Regelkaart';
import { Grondkeuze } from './Stappen';
import { alsTekst, veldenVan, type Verzoekvelden } from './velden';

const t = maatwerk;

interface VerzoektekstProps {
  verzoek: VerzoekWeergave;
  grondAanvullen?: boolean;
  /** When the family's words already stand on the page. */
  zonderStem?: boolean;
}

/** What was asked, in the order of the reversed test. Empty answers are left out. */
export function Verzoektekst({ verzoek, grondAanvullen, zonderStem }: VerzoektekstProps) {
  const velden = veldenVan(verzoek);
  const plan = usePlanAchter(verzoek.casusId);
  const gezin = isGezinslid(useSessie());
  const wie = plan?.naam ?? t.lezen.hetGezin;
  const akkoord = velden.gezinAkkoord;
  const feiten = (namen: (keyof Verzoekvelden)[]): [string, string][] =>
    namen.map((veld): [string, string] => [t.velden[veld], alsTekst(veld, velden)])
      .filter(([, waarde]) => waarde !== '' && waarde !== t.controle.nietIngevuld);
  return (
    <>
      {velden.gezinInWoorden !== '' && !zonderStem && <Stem wie={wie} vraag={t.stap1.kop}>{velden.gezinInWoorden}</Stem>}
      <Blad kop={t.lezen.gevraagd}>
        <Feiten feiten={feiten(['gewenstEffect', 'gewensteOplossing', 'alGeprobeerd', 'urgentie'])} />
        {akkoord && (
          <div className="verzoektekst__akkoord">
            {akkoord.inWoorden === ''
              ? <p>{akkoord.ja ? t.lezen.akkoordJa : t.lezen.akkoordNee}</p>
              : <Stem maat="klein" wie={wie} vraag={akkoord.ja ? t.lezen.akkoordJa : t.lezen.akkoordNee}>{akkoord.inWoorden}</Stem>}
          </div>
        )}
      </Blad>
      <Blad kop={t.stap2.kop}>
        <div className="stapel">
          {verzoek.regel ? <Regelkaart regel={verzoek.regel} /> : <p className="zacht">{t.stap2.geenRegel}</p>}
          <Feiten feiten={feiten(['pastBijBedoeling'])} />
        </div>
      </Blad>
      {(velden.alsJa !== '' || velden.alsNee !== '' || velden.kosten.length > 0) && (
        <Blad kop={t.stap3.kop}>
          <div className="stapel stapel--ruim">
            <Feiten feiten={feiten(['alsJa', 'alsNee'])} />
            {velden.kosten.length > 0 && <Kostenbeeld kosten={velden.kosten} />}
          </div>
        </Blad>
      )}
      {grondAanvullen
        ? <Grond verzoek={verzoek} />
        : velden.juridischeGrond && !gezin && <Blad kop={t.stap4.kop}><Feiten feiten={feiten(['juridischeGrond'])} /></Blad>}
    </>
  );
}

/** The lawyer adds the ground to a request that is not his: the only field the table may fill in. */
function Grond({ verzoek }: { verzoek: VerzoekWeergave }) {
  const neem = useNeemOver();
  const zet = useActie(async (juridischeGrond: JuridischeGrond | null) => {
    const terug = verzoek.juridischeGrond ?? null;
    const nieuw = await neem(sleutels.verzoek(verzoek.id), maatwerktafel.wijzigVerzoek(verzoek, { ...veldenVan(verzoek), juridischeGrond }));
    toast({
      tekst: t.lezen.grondBewaard,
      actie: {
        naam: ui.toast.terug,
        doe: () => void neem(sleutels.verzoek(verzoek.id), maatwerktafel.wijzigVerzoek(nieuw, { ...veldenVan(nieuw), juridischeGrond: terug })),
      },
    });
  });
  const was = verzoek.juridischeGrond ?? null;
  // The card is marked at once; the answer of the service follows.
  const [gekozen, zetGekozen] = useState(was);
  useEffect(() => zetGekozen(was), [was, zet.fout]);
  const kies = (grond: JuridischeGrond): void => {
    zetGekozen(grond);
    void zet.doe(grond);
  };
  return (
    <Blad kop={t.stap4.kop}>
      <div className="stapel">
        <Grondkeuze waarde={gekozen} onWijzig={kies} />
        <Foutmelding fout={zet.fout} />
      </div>
    </Blad>
  );
}
