import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { planversies, sleutels } from '@/api';
import type { Actie as ActieGegevens, Doel as DoelGegevens } from '@/api/gezinsplan';
import type { Planversie } from '@/api/planversies';
import { dag, dagMetJaar } from '@/lib/datum';
import { hoofdletter, roepnaam } from '@/lib/tekst';
import { Gegevens } from '@/shell/Fouten';
import { ACTIESTATUS, CASEROL, LEEFGEBIED } from '@/teksten/begrippen';
import { ui } from '@/teksten/ui';
import { versieTeksten } from '@/teksten/versies';
import { Actie } from '@/ui/Actie';
import { Blad, Leeg } from '@/ui/Blad';
import { Doel } from '@/ui/Doel';
import { Knop, KnopLink } from '@/ui/Knop';
import { Icoon } from '@/ui/Icoon';
import { Kop1, Kop2 } from '@/ui/Kop';
import { Mens, type MensSoort } from '@/ui/Mens';
import { Stem } from '@/ui/Stem';
import { Verwijzing } from '@/ui/Verwijzing';
import { usePlan, verantwoordelijkeNaam } from '../gezin/casus';
import { GezinKader } from '../gezin/GezinKader';
import { Akkoorden } from './Akkoorden';
import './versies.css';

const route = getRouteApi('/ingelogd/gezinnen/$casusId/versies/$versie');

/** The plan as it was: looks like the plan, and nothing in it can be done. */
export function Versie() {
  const { casusId, versie } = route.useParams();
  return <GezinKader casusId={casusId} actief="plan" titel={versieTeksten('u').titel} kaal>{() => <Toen key={versie} versie={versie} />}</GezinKader>;
}

function useTeksten() {
  return versieTeksten(usePlan().aanspreek);
}

function Toen({ versie }: { versie: string }) {
  const { casus } = usePlan();
  const vraag = useQuery({
    queryKey: sleutels.planversies(casus.id, casus.versie, versie), queryFn: ({ signal }) => planversies.een(casus.id, versie, signal),
  });
  return <Gegevens vraag={vraag} bladen={3}>{(toen) => <><Band toen={toen} /><div className="twee"><Woorden toen={toen} /><Rondom toen={toen} /></div></>}</Gegevens>;
}

function Band({ toen }: { toen: Planversie }) {
  const { casus, t: plan } = usePlan();
  const t = useTeksten();
  const { planversie, op, door } = toen.versie;
  return (
    <div className="versieband">
      <Icoon n="geschiedenis" />
      <div className="stapel stapel--half">
        <p className="klein">{plan.gezin(casus.naam)}</p>
        <Kop1>{t.band(dagMetJaar(op))}</Kop1>
        <p>{t.bandUitleg(planversie)} {door && t.door(door.naam)}</p>
        <div className="knoppen">
          <KnopLink to="/gezinnen/$casusId/versies/vergelijk" params={{ casusId: casus.id }} search={{ van: planversie, tot: 'nu' }}>{t.metNu}</KnopLink>
          <Knop ic="printer" onClick={() => window.print()}>{t.print}</Knop>
          <Verwijzing to="/gezinnen/$casusId/versies" params={{ casusId: casus.id }}>{t.alle}</Verwijzing>
        </div>
      </div>
    </div>
  );
}

function Woorden({ toen }: { toen: Planversie }) {
  const { gezin } = usePlan();
  const t = useTeksten();
  return (
    <div className="kolom">
      {toen.wensen.map((w) => <Stem key={w.id} wie={roepnaam(w.vanNaam)} volledigeNaam={w.vanNaam} wanneer={dag(w.vastgelegdOp)}>{w.tekst}</Stem>)}
      <section className="doelen" aria-labelledby="doelen-toen">
        <Kop2 id="doelen-toen">{gezin ? t.doelenGezin : t.doelen}</Kop2>
        {toen.doelen.length === 0 && <p className="zacht">{t.geenDoelen}</p>}
        {toen.doelen.map((d) => (d.alleenDat
          ? <Leeg key={d.id} kop={ui.doel.naam(d.nummer)}><p>{t.alleenDat}</p></Leeg>
          : <Doeltoen key={d.id} doel={d} />))}
        {toen.losseActies.length > 0 && <Blad kop={t.los} niveau={3}><Acties acties={toen.losseActies} /></Blad>}
      </section>
    </div>
  );
}

function Doeltoen({ doel }: { doel: DoelGegevens }) {
  return (
    <Doel
      id={doel.id} nummer={doel.nummer} leefgebied={LEEFGEBIED[doel.leefgebied] ?? doel.leefgebied} zin={doel.zin}
      vanNaam={roepnaam(doel.vanNaam)} volledigeNaam={doel.vanNaam} start={doel.cijferStart ?? null} nu={doel.cijferNu ?? null}
      bereikt={doel.bereikt ?? false} acties={<Acties acties={doel.acties} className="doel__acties" />}
    />
  );
}

function Acties({ acties, className }: { acties: ActieGegevens[]; className?: string }) {
  const { t: plan } = usePlan();
  const t = useTeksten();
  if (acties.length === 0) return null;
  return (
    <ul className={`lijst ${className ?? ''}`}>
      {acties.map((a) => (
        <Actie
          key={a.id} stand={ACTIESTATUS[a.status].stand} badge={ACTIESTATUS[a.status].tekst} wie={verantwoordelijkeNaam(a)} wat={a.wat}
          wanneer={a.uiterlijk && plan.actie.klaarOp(dag(a.uiterlijk))}
        >
          {waarom(a) && <p className="klein">{waarom(a)}</p>}
        </Actie>
      ))}
    </ul>
  );

  function waarom(a: ActieGegevens): string | undefined {
    if (a.status === 'VAST' && a.blokkade) return t.vastOp(a.blokkade.omschrijving);
    return a.status === 'NIET_GELUKT' && a.nietGeluktReden ? plan.actie.ertussen(a.nietGeluktReden) : undefined;
  }
}

const SOORT: Partial<Record<Planversie['betrokkenen'][number]['caserol'], MensSoort>> = { PARTNER: 'partner', GEZINSLID: 'gezin', NETWERK: 'gezin' };

function Rondom({ toen }: { toen: Planversie }) {
  const t = useTeksten();
  return (
    <div className="kolom">
      {toen.versie.akkoorden.length > 0 && <Blad kop={t.akkoordKop}><div className="stapel stapel--half"><Akkoorden akkoorden={toen.versie.akkoorden} /></div></Blad>}
      {toen.betrokkenen.length > 0 && (
        <Blad kop={t.mensen}>
          <ul className="lijst">
            {toen.betrokkenen.map((b) => (
              <li key={b.id}><Mens naam={b.persoon.naam} soort={SOORT[b.caserol] ?? 'eigen'} klein onder={[b.persoon.organisatie, CASEROL[b.caserol]].filter(Boolean).join(' · ')} /></li>
            ))}
          </ul>
        </Blad>
      )}
      {toen.evaluatiedatum && <Blad kop={t.terugkijken}><p>{hoofdletter(dagMetJaar(toen.evaluatiedatum))}</p></Blad>}
    </div>
  );
}
