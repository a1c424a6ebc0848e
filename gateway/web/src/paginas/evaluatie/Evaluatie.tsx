import { getRouteApi } from '@tanstack/react-router';
import { dag } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { isGezinslid, useSessie } from '@/shell/sessie';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Icoon } from '@/ui/Icoon';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Stappen } from '@/ui/Stappen';
import { Status } from '@/ui/Status';
import { Verwijzing } from '@/ui/Verwijzing';
import type { Evaluatie as Gegeven } from './api';
import { Bijdrage } from './Bijdrage';
import { Bijeenkomst } from './Bijeenkomst';
import { Deelnemers } from './Deelnemers';
import { Gespreksleider } from './Gespreksleider';
import { Instemming } from './Instemming';
import { Intrekken } from './Intrekken';
import { Meedoen } from './Meedoen';
import { Opbrengst } from './Opbrengst';
import { useEvaluatie } from './stuur';
import { Tijdlijnblad } from './Tijdlijnblad';
import { naGesprek, stapVan, STAND_SOORT } from './weergave';
import './evaluatie.css';

const t = tekst.pagina;
const route = getRouteApi('/ingelogd/evaluaties/$evaluatieId');

/** From the family's choice to the talk. Each sees what is asked of him first. */
export function Evaluatie() {
  const { evaluatieId } = route.useParams();
  const vraag = useEvaluatie(evaluatieId);
  return (
    <Pagina titel={t.titel} kop={vraag.data && <Kop evaluatie={vraag.data} />}>
      <Gegevens vraag={vraag} bladen={3}>{(e) => <Inhoud evaluatie={e} />}</Gegevens>
    </Pagina>
  );
}

function Kop({ evaluatie: e }: { evaluatie: Gegeven }) {
  const gezin = isGezinslid(useSessie());
  const mag = (wat: string): boolean => e.mag.includes(wat);
  return (
    <div className="evaluatiekop">
      <div className="evaluatiekop__in">
        <p className="kruimel">
          {gezin
            ? <Verwijzing to="/gezinnen/$casusId" params={{ casusId: e.casusId }}>{t.terugPlan}</Verwijzing>
            : <Verwijzing to="/evaluaties">{t.alle}</Verwijzing>}
        </p>
        <div className="rij rij--tussen">
          <div>
            <p className="klein zacht">{t.kicker(e.gezinsnaam ?? null, tekst.duur[e.soort])}</p>
            <Kop1>{t.kop}</Kop1>
          </div>
          <div className="rij rij--ruim">
            <Status s={STAND_SOORT[e.stand]}>{tekst.stand[e.stand]}</Status>
            {(mag('VERSLAG_MAKEN') || naGesprek(e.stand)) && (
              <KnopLink soort={mag('VERSLAG_MAKEN') ? 'hoofd' : 'gewoon'} to="/evaluaties/$evaluatieId/sessie" params={{ evaluatieId: e.id }}>
                {mag('VERSLAG_MAKEN') ? t.naarSessie : t.naarVerslag}
              </KnopLink>
            )}
          </div>
        </div>
        <p className="spelregel"><Icoon n="handdruk" />{tekst.spelregel}</p>
        {e.stand !== 'VERVALLEN' && <Stappen stappen={[...t.stappen]} nu={stapVan(e.stand)} naam={t.stappenNaam} />}
      </div>
    </div>
  );
}

function Inhoud({ evaluatie: e }: { evaluatie: Gegeven }) {
  const mag = (wat: string): boolean => e.mag.includes(wat);
  if (e.stand === 'VERVALLEN') return <Melding kop={t.vervallen}>{e.redenVervallen && <p>{e.redenVervallen}</p>}</Melding>;
  const klaar = naGesprek(e.stand);
  return (
    <div className="twee">
      <div className="kolom">
        <Aanleiding evaluatie={e} />
        {mag('INSTEMMEN') && <Instemming evaluatie={e} />}
        {mag('BIJDRAGEN') && e.instemming && <Bijdrage evaluatie={e} />}
        <Meedoen evaluatie={e} />
        {klaar && <Opbrengst evaluatie={e} />}
        <Tijdlijnblad evaluatie={e} />
      </div>
      <div className="kolom">
        <Gespreksleider evaluatie={e} />
        <Bijeenkomst evaluatie={e} />
        <Deelnemers evaluatie={e} />
        {mag('INTREKKEN') && <Intrekken evaluatie={e} />}
      </div>
    </div>
  );
}

function Aanleiding({ evaluatie: e }: { evaluatie: Gegeven }) {
  if (e.mag.includes('INSTEMMEN') && !e.instemming) return null;
  if (!e.instemming) return <Melding ic="zandloper" kop={tekst.instemming.wacht}><p>{e.reden ?? t.aanleiding[e.aanleiding]}</p></Melding>;
  return (
    <Melding s="klaar" kop={tekst.instemming.gekozen(tekst.instemming.opties[e.instemming.keuze][0], dag(e.instemming.op))}>
      <p>{e.reden ?? t.aanleiding[e.aanleiding]}</p>
    </Melding>
  );
}
