import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { planversies, sleutels } from '@/api';
import type { VersieKop } from '@/api/planversies';
import { dagMetJaar } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { versieTeksten } from '@/teksten/versies';
import { Blad, Leeg } from '@/ui/Blad';
import { Kop1 } from '@/ui/Kop';
import { Verwijzing } from '@/ui/Verwijzing';
import { usePlan } from '../gezin/casus';
import { GezinKader } from '../gezin/GezinKader';
import { Akkoorden } from './Akkoorden';
import './versies.css';

const route = getRouteApi('/ingelogd/gezinnen/$casusId/versies');

/** Each time that the plan was fixed, the newest first. */
export function Versies() {
  const { casusId } = route.useParams();
  return <GezinKader casusId={casusId} actief="plan" titel={versieTeksten('u').titel} kaal smal>{() => <Lijst />}</GezinKader>;
}

function Lijst() {
  const { casus, aanspreek, t: plan } = usePlan();
  const t = versieTeksten(aanspreek);
  const vraag = useQuery({ queryKey: sleutels.planversies(casus.id, casus.versie), queryFn: ({ signal }) => planversies.lijst(casus.id, signal) });
  return (
    <>
      <div className="stapel stapel--half">
        <p className="kruimel"><Verwijzing to="/gezinnen/$casusId" params={{ casusId: casus.id }}>{t.terug}</Verwijzing></p>
        <Kop1>{t.titel}</Kop1>
        <p>{plan.gezin(casus.naam)}</p>
        <p className="zacht meettekst">{t.uitleg}</p>
      </div>
      <Gegevens vraag={vraag} bladen={1}>
        {({ items }) => (items.length === 0
          ? <Leeg kop={t.leegKop}><p>{t.leeg}</p></Leeg>
          : <Blad><ul className="lijst">{items.map((v, i) => <Regel key={v.planversie} versie={v} eerder={items[i + 1]} />)}</ul></Blad>)}
      </Gegevens>
    </>
  );
}

function Regel({ versie, eerder }: { versie: VersieKop; eerder: VersieKop | undefined }) {
  const { casus, aanspreek } = usePlan();
  const t = versieTeksten(aanspreek);
  const n = versie.planversie;
  return (
    <li className="stapel stapel--dicht">
      <p className="sterk">{t.van(n, dagMetJaar(versie.op))}</p>
      {versie.door && <p className="klein zacht">{t.door(versie.door.naam)}</p>}
      <Akkoorden akkoorden={versie.akkoorden} />
      <p className="rij rij--ruim">
        <Verwijzing to="/gezinnen/$casusId/versies/$versie" params={{ casusId: casus.id, versie: String(n) }}>{t.lees(n)}</Verwijzing>
        <Verwijzing to="/gezinnen/$casusId/versies/vergelijk" params={{ casusId: casus.id }} search={{ van: n, tot: 'nu' }}>
          {t.metNu}<span className="alleen-voorlezen">: {t.naam(n)}</span>
        </Verwijzing>
        {eerder && (
          <Verwijzing to="/gezinnen/$casusId/versies/vergelijk" params={{ casusId: casus.id }} search={{ van: eerder.planversie, tot: n }}>
            {t.metEerder(eerder.planversie)}<span className="alleen-voorlezen">: {t.naam(n)}</span>
          </Verwijzing>
        )}
      </p>
    </li>
  );
}
