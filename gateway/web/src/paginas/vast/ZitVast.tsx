import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { gezinsplan } from '@/api';
import type { Actie, CasusWeergave } from '@/api/gezinsplan';
import { dag, tijd } from '@/lib/datum';
import { opsomming, roepnaam } from '@/lib/tekst';
import { aanspreekVoor, useCasus, useStuur, verantwoordelijkeNaam, vindActie } from '@/paginas/gezin/casus';
import { Formulier, Gegevens } from '@/shell/Fouten';
import { useFormulier } from '@/shell/formulier';
import { Pagina } from '@/shell/Pagina';
import { useSessie } from '@/shell/sessie';
import { gezinTeksten } from '@/teksten/gezin';
import { ui } from '@/teksten/ui';
import { vastTeksten, type VastTeksten } from '@/teksten/vast';
import { Blad, Feiten } from '@/ui/Blad';
import { Keuze } from '@/ui/Keuze';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1, vraagFocusVoorKop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Bewaard } from '@/ui/Status';
import { Stappen } from '@/ui/Stappen';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';
import { alsInvoer, controleerStap, LEEG, SOORTEN, type Melding as Invoer } from './melding';
import { RegelZoeker } from './RegelZoeker';
import './vast.css';

/** Three steps: what holds you, what is needed, check. */
export function ZitVast() {
  const { casusId, actieId } = useParams({ from: '/ingelogd/gezinnen/$casusId/acties/$actieId/zit-vast' });
  const vraag = useCasus(casusId);
  const { persoonId } = useSessie();
  return (
    <Pagina titel={vastTeksten('u').titel} smal>
      <Gegevens vraag={vraag}>
        {(casus) => {
          const t = vastTeksten(aanspreekVoor(casus, persoonId));
          const actie = vindActie(casus, actieId);
          return (
            <>
              <p className="kruimel"><Verwijzing to="/gezinnen/$casusId" params={{ casusId }}>{t.terug(gezinTeksten('u').gezin(casus.naam).replace('Gezin', 'gezin'))}</Verwijzing></p>
              {actie ? <Stapper casus={casus} actie={actie} t={t} /> : <Kop1>{t.nietMeer}</Kop1>}
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

interface Deel { casus: CasusWeergave; actie: Actie; t: VastTeksten }

function Stapper({ casus, actie, t }: Deel) {
  const ga = useNavigate();
  const stuur = useStuur(casus.id);
  const [stap, zetStap] = useState(1);
  const f = useFormulier<Invoer>({
    concept: `casus/${casus.id}/vast/${actie.id}`,
    begin: LEEG,
    controleer: (w) => controleerStap(w, stap, t),
    verstuur: async (w) => {
      await stuur(gezinsplan.meldBlokkade(casus.id, actie, alsInvoer(w)));
      toast({ tekst: t.gemeld });
      await ga({ to: '/gezinnen/$casusId', params: { casusId: casus.id } });
    },
  });
  // Each step is a page of its own to who listens: its heading takes focus.
  const eerste = useRef(true);
  useEffect(() => {
    if (eerste.current) eerste.current = false;
    else window.scrollTo({ top: 0 });
  }, [stap]);
  const naar = (n: number): void => {
    vraagFocusVoorKop1();
    zetStap(n);
  };
  return (
    <>
      <div className="stapel">
        <Stappen stappen={t.stappen} nu={stap} naam={t.stappenNaam} />
        <Kop1 key={stap}>{[t.kop1, t.kop2, t.kop3][stap - 1]}</Kop1>
      </div>
      <DeActie casus={casus} actie={actie} t={t} />
      <Formulier f={stap < 3 ? { ...f, verstuur: () => f.controleer(() => naar(stap + 1)) } : f} className="kolom">
        {stap === 1 && <Stap1 f={f} t={t} />}
        {stap === 2 && <Blad><Veld {...f.veld('omschrijving')} label={t.omschrijving} hulp={t.omschrijvingHulp} rijen={3} /></Blad>}
        {stap === 3 && <Overzicht f={f} t={t} naar={naar} />}
        <Daarna casus={casus} regel={f.waarden.soort === 'REGEL'} t={t} />
        <div className="knoppen">
          <Knop type="submit" soort="hoofd" bezig={f.bezig}>{stap < 3 ? t.verder : t.meld}</Knop>
          {stap > 1 && <Knop onClick={() => naar(stap - 1)}>{t.vorige}</Knop>}
          <KnopLink to="/gezinnen/$casusId" params={{ casusId: casus.id }} soort="stil" onClick={f.concept.wis}>{t.annuleer}</KnopLink>
          {f.concept.bewaardOp && <Bewaard>{ui.bewaard.om(tijd(f.concept.bewaardOp))}</Bewaard>}
        </div>
      </Formulier>
    </>
  );
}

type F = ReturnType<typeof useFormulier<Invoer>>;

function Stap1({ f, t }: { f: F; t: VastTeksten }) {
  return (
    <>
      <Keuze
        naam="soort" legende={t.kies} waarde={f.waarden.soort} onWijzig={(s) => f.zet('soort', s)} fout={f.foutBij('soort')}
        opties={SOORTEN.map((s) => ({ waarde: s, ...t.soorten[s] }))}
      />
      {f.waarden.soort === 'REGEL' && <RegelZoeker f={f} t={t} />}
    </>
  );
}

function DeActie({ casus, actie, t }: Deel) {
  return (
    <Blad>
      <p className="klein zacht">{t.deActie}</p>
      <p className="vast__actie"><b>{verantwoordelijkeNaam(actie)}</b> {actie.wat}</p>
      <p className="klein zacht">
        {[gezinTeksten('u').gezin(casus.naam), actie.uiterlijk && gezinTeksten('u').actie.klaarOp(dag(actie.uiterlijk)).toLowerCase()].filter(Boolean).join(' · ')}
      </p>
    </Blad>
  );
}

function Overzicht({ f, t, naar }: { f: F; t: VastTeksten; naar: (stap: number) => void }) {
  const { soort, regelTitel, regel, omschrijving } = f.waarden;
  const knop = (stap: number, wat: string) => <button type="button" className="tekstknop klein" onClick={() => naar(stap)} aria-label={`${t.verander}: ${wat}`}>{t.verander}</button>;
  return (
    <Blad>
      <Feiten
        feiten={[
          [t.feiten.soort, <>{soort && t.soorten[soort].label} {knop(1, t.feiten.soort)}</>],
          ...(soort === 'REGEL' ? [[t.feiten.regel, <>{regel === 'onbekend' ? t.weetNiet : regelTitel} {knop(1, t.feiten.regel)}</>] as [string, React.ReactNode]] : []),
          [t.feiten.nodig, <>{omschrijving} {knop(2, t.feiten.nodig)}</>],
        ]}
      />
    </Blad>
  );
}

function Daarna({ casus, regel, t }: { casus: CasusWeergave; regel: boolean; t: VastTeksten }) {
  const lezers = casus.gezinsleden.filter((g) => g.rol !== 'KIND' || (g.leeftijd ?? 0) >= 12).map((g) => roepnaam(g.naam));
  return (
    <Melding kop={t.daarna}>
      <p>
        {regel ? t.daarnaRegel : t.daarnaAnders}{' '}
        {lezers.length === 1 ? t.gezinZietEen(lezers[0]!) : lezers.length > 1 && t.gezinZiet(opsomming(lezers))}
      </p>
    </Melding>
  );
}
