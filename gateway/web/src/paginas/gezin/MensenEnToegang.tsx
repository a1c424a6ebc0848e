import { useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Betrokkene } from '@/api/gezinsplan';
import { GRONDSLAG } from '@/teksten/begrippen';
import { toegangTeksten, uitnodigen } from '@/teksten/toegang';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Mens } from '@/ui/Mens';
import { BekijkKnop } from './BekijkAls';
import { helpers, omvangZin, soortVan, usePlan } from './casus';
import { GezinKader } from './GezinKader';
import { useStopToegang } from './StopToegang';
import { Toegangsmatrix } from './Toegangsmatrix';
import { Uitnodigen } from './Uitnodigen';

export function MensenEnToegang() {
  const { casusId } = useParams({ from: '/ingelogd/gezinnen/$casusId/mensen-en-toegang' });
  return <GezinKader casusId={casusId} actief="toegang">{() => <Binnen />}</GezinKader>;
}

function Binnen() {
  const { casus, gezin, mag, aanspreek } = usePlan();
  const t = toegangTeksten(aanspreek);
  const { hash } = useLocation();
  const [nodigt, zetNodigt] = useState(hash === 'uitnodigen');
  const mensen = helpers(casus);
  const actief = mensen.filter((b) => b.actief);
  const magUitnodigen = mag('BETROKKENE_UITNODIGEN');
  return (
    <>
      <p className="lead zacht meettekst">{magUitnodigen ? (gezin ? t.lead : t.leadPro) : t.leadLezen}</p>
      {nodigt && magUitnodigen && <Blad hoog kop={uitnodigen.kop}><Uitnodigen klaar={() => zetNodigt(false)} /></Blad>}
      {actief.length > 0 && <Toegangsmatrix mensen={actief} />}
      <Blad kop={t.meedoen}>
        {mensen.length === 0 && <p className="zacht">{t.niemand}</p>}
        <ul className="lijst">{mensen.map((b) => <Meedoer key={b.id} b={b} />)}</ul>
        <div className="stapel" style={{ marginBlockStart: '1rem' }}>
          {magUitnodigen && !nodigt && <div className="knoppen"><Knop soort="hoofd" ic="mensErbij" onClick={() => zetNodigt(true)}>{uitnodigen.knop}</Knop></div>}
          {mag('BETROKKENE_AFSLUITEN') && <p className="klein zacht">{t.uitleg}</p>}
        </div>
      </Blad>
    </>
  );
}

function Meedoer({ b }: { b: Betrokkene }) {
  const { casus, t: plan, mag, ikzelf, aanspreek } = usePlan();
  const t = toegangTeksten(aanspreek);
  const { knop, onder } = useStopToegang(b);
  return (
    <li data-deel={b.id}>
      <div className={`meedoer ${b.actief ? '' : 'meedoer--weg'}`}>
        <Mens naam={b.persoon.naam} soort={soortVan(b, casus)} onder={b.persoon.organisatie}>
          {b.actief ? (
            <>
              <p>{omvangZin(b, casus, plan)}</p>
              <p className="zacht">{t.waarom(b.doelomschrijving)}</p>
              {GRONDSLAG[b.grondslag] && <p className="zacht">{t.grond(GRONDSLAG[b.grondslag]!)}</p>}
              {mag('CASUS_BEKIJKEN_ALS') && b.persoon.persoonId !== ikzelf.persoonId && b.caserol !== 'ZORGCOORDINATOR' && <BekijkKnop b={b} />}
            </>
          ) : <p>{t.gestoptRegel}</p>}
        </Mens>
        {knop}
      </div>
      {onder}
    </li>
  );
}
