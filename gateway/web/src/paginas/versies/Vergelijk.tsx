import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { planversies, sleutels } from '@/api';
import type { Deel, Planverschil, Vergelijking } from '@/api/planversies';
import { dagMetJaar } from '@/lib/datum';
import { verschil } from '@/lib/verschil';
import { Gegevens } from '@/shell/Fouten';
import { versieTeksten } from '@/teksten/versies';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Selectie } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';
import { alleenEigen, usePlan } from '../gezin/casus';
import { GezinKader } from '../gezin/GezinKader';
import './versies.css';

const route = getRouteApi('/ingelogd/gezinnen/$casusId/versies/vergelijk');
const DELEN: Deel[] = ['WENS', 'DOEL', 'ACTIE', 'MENS', 'AKKOORD', 'TERUGKIJKEN'];

/** What changed between two versions, or between one and now: per part, what stood there beside what came. */
export function Vergelijk() {
  const { casusId } = route.useParams();
  return <GezinKader casusId={casusId} actief="plan" titel={versieTeksten('u').vergelijk.titel} kaal smal>{() => <Naastelkaar />}</GezinKader>;
}

function Naastelkaar() {
  const { casus, aanspreek, t: plan } = usePlan();
  const { van, tot } = route.useSearch();
  const t = versieTeksten(aanspreek);
  const vraag = useQuery({
    queryKey: sleutels.planversies(casus.id, casus.versie, 'vergelijk', String(van), String(tot)),
    queryFn: ({ signal }) => planversies.vergelijk(casus.id, String(van), String(tot), signal),
  });
  return (
    <>
      <div className="stapel stapel--half">
        <p className="kruimel"><Verwijzing to="/gezinnen/$casusId/versies" params={{ casusId: casus.id }}>{t.alle}</Verwijzing></p>
        <Kop1>{t.vergelijk.titel}</Kop1>
        <p>{plan.gezin(casus.naam)}</p>
        <Keuze />
      </div>
      <Gegevens vraag={vraag} bladen={2}>{(gevonden) => <Gevonden vergelijking={gevonden} />}</Gegevens>
    </>
  );
}

function Keuze() {
  const { casus, aanspreek } = usePlan();
  const t = versieTeksten(aanspreek);
  const { van, tot } = route.useSearch();
  const ga = route.useNavigate();
  const { data } = useQuery({
    queryKey: sleutels.planversies(casus.id, casus.versie), queryFn: ({ signal }) => planversies.lijst(casus.id, signal),
    placeholderData: keepPreviousData,
  });
  const versies = data?.items ?? [];
  if (versies.length === 0) return null;
  const optie = (v: { planversie: number; op: string }) => ({ waarde: String(v.planversie), label: t.van(v.planversie, dagMetJaar(v.op)) });
  const zet = (eerst: number, daarna: number | 'nu'): void =>
    void ga({ search: { van: eerst, tot: daarna === 'nu' || daarna >= eerst ? daarna : 'nu' }, replace: true });
  return (
    <div className="vergelijkkeuze" role="group" aria-label={t.vergelijk.kies}>
      <Selectie naam="van" label={t.vergelijk.kiesEerst} waarde={String(van)} opties={versies.map(optie)} onWijzig={(w) => zet(Number(w), tot)} />
      <Selectie
        naam="tot" label={t.vergelijk.kiesDaarna} waarde={String(tot)} onWijzig={(w) => zet(van, w === 'nu' ? 'nu' : Number(w))}
        opties={[{ waarde: 'nu', label: t.vergelijk.kiesNu }, ...versies.filter((v) => v.planversie > van).map(optie)]}
      />
      <div className="knoppen"><Knop ic="printer" onClick={() => window.print()}>{t.print}</Knop></div>
    </div>
  );
}

function Gevonden({ vergelijking }: { vergelijking: Vergelijking }) {
  const { casus, ikzelf, aanspreek } = usePlan();
  const t = versieTeksten(aanspreek);
  const { van, tot, verschillen } = vergelijking;
  const tussen = t.vergelijk.tussen(t.van(van.planversie, dagMetJaar(van.op)), tot ? t.van(tot.planversie, dagMetJaar(tot.op)) : t.vergelijk.nu);
  if (verschillen.length === 0) {
    return (
      <>
        <p className="alleen-print">{tussen}</p>
        <Melding s="klaar" kop={t.vergelijk.gelijk}><p>{alleenEigen(casus, ikzelf) ? t.vergelijk.gelijkDeel : t.vergelijk.gelijkTekst}</p></Melding>
      </>
    );
  }
  return (
    <>
      <p role="status">{t.vergelijk.aantal(verschillen.length)} <span className="zacht">{tussen}</span></p>
      {DELEN.map((deel) => {
        const hier = verschillen.filter((v) => v.deel === deel);
        return hier.length > 0 && (
          <Blad key={deel} kop={t.vergelijk.deel[deel]}>
            <ul className="lijst">{hier.map((v, i) => <Regel key={`${v.onderdeelId ?? ''}${v.kop}${i}`} verschil={v} />)}</ul>
          </Blad>
        );
      })}
    </>
  );
}

/** Words of the family look like their words here too. */
const WOORDEN_VAN_GEZIN: Deel[] = ['WENS', 'DOEL'];

function Regel({ verschil: v }: { verschil: Planverschil }) {
  const { aanspreek } = usePlan();
  const t = versieTeksten(aanspreek).vergelijk;
  const letter = WOORDEN_VAN_GEZIN.includes(v.deel) && v.soort !== 'ANDERS' ? 'gezinswoorden' : '';
  const { eerst, nu } = v;
  return (
    <li className="stapel stapel--half">
      <p><span className={`verschilsoort verschilsoort--${v.soort}`}>{t.soort[v.soort]}</span> <b>{v.kop}</b></p>
      {(eerst || nu) && (
        <div className="oudnieuw">
          {eerst && <div><p className="klein zacht">{t.eerst}</p><p className={letter}>{verschil(eerst, nu ?? '').map((s, i) => <Stuk key={i} anders={s.anders} als="del">{s.tekst}</Stuk>)}</p></div>}
          {nu && <div><p className="klein zacht">{t.daarna}</p><p className={letter}>{verschil(nu, eerst ?? '').map((s, i) => <Stuk key={i} anders={s.anders} als="ins">{s.tekst}</Stuk>)}</p></div>}
        </div>
      )}
    </li>
  );
}

/** A mark that is seen without colour, and heard: screen readers pass over del and ins in silence. */
function Stuk({ anders, als: Merk, children }: { anders: boolean; als: 'del' | 'ins'; children: string }) {
  const { aanspreek } = usePlan();
  const t = versieTeksten(aanspreek).vergelijk;
  if (!anders) return <>{children} </>;
  return (
    <>
      <Merk><span className="alleen-voorlezen">{Merk === 'del' ? t.weg : t.erbij} </span>{children}<span className="alleen-voorlezen"> {t.einde}</span></Merk>{' '}
    </>
  );
}
