import { getRouteApi } from '@tanstack/react-router';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Leeg } from '@/ui/Blad';
import { Icoon } from '@/ui/Icoon';
import { KnopAnker } from '@/ui/Knop';
import { Kop1, Kop2 } from '@/ui/Kop';
import { Avatar } from '@/ui/Mens';
import { Verwijzing } from '@/ui/Verwijzing';
import type { Evaluatie } from './api';
import { Bijdragen } from './Bijdragen';
import { Kantelborden } from './Kantelborden';
import { Kantelinvoer } from './Kantelinvoer';
import { Leerpunten } from './Leerpunten';
import { useEvaluatie } from './stuur';
import { Verbeteracties } from './Verbeteracties';
import { naGesprek } from './weergave';
import './evaluatie.css';
import './sessie.css';

const t = tekst.sessie;
const route = getRouteApi('/ingelogd/evaluaties/$evaluatieId/sessie');

/** The board of the talk: turning points as columns with voices in them, then lessons and what will be done. */
export function Sessie() {
  const { evaluatieId } = route.useParams();
  const vraag = useEvaluatie(evaluatieId);
  return (
    <Pagina titel={t.titel} kop={vraag.data && <Kop evaluatie={vraag.data} />}>
      <Gegevens vraag={vraag} bladen={3}>{(e) => <Bord evaluatie={e} />}</Gegevens>
    </Pagina>
  );
}

function Kop({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const mee = e.deelnemers.filter((d) => d.stand !== 'AFGEMELD');
  return (
    <div className="evaluatiekop">
      <div className="evaluatiekop__in">
        <p className="kruimel"><Verwijzing to="/evaluaties/$evaluatieId" params={{ evaluatieId: e.id }}>{t.terug}</Verwijzing></p>
        <div className="rij rij--tussen">
          <div>
            <p className="klein zacht">{tekst.pagina.kicker(e.gezinsnaam ?? null, tekst.duur[e.soort])}</p>
            <Kop1>{t.kop}</Kop1>
          </div>
          <div className="rij rij--ruim">
            <span className="avatarrij">
              {mee.slice(0, 6).map((d) => <Avatar key={d.id} naam={d.naam} soort={d.gezin ? 'gezin' : d.persoonId ? 'eigen' : 'partner'} klein />)}
            </span>
            {mee.length > 0 && <span className="klein">{t.mensen(mee.length, mee.filter((d) => !d.persoonId).length)}</span>}
            {naGesprek(e.stand) && <KnopAnker href="#leerpunten">{t.naarLeerpunten}</KnopAnker>}
          </div>
        </div>
        <p className="spelregel"><Icoon n="handdruk" />{tekst.spelregel}</p>
      </div>
    </div>
  );
}

function Bord({ evaluatie: e }: { evaluatie: Evaluatie }) {
  if (e.mag.includes('VERSLAG_MAKEN')) return <Kantelinvoer evaluatie={e} />;
  if (!naGesprek(e.stand)) return <Leeg kop={t.kantelpunten}><p>{t.nogNiet}</p></Leeg>;
  return (
    <>
      <section className="stapel" aria-labelledby="kantelpunten">
        <Kop2 id="kantelpunten">{t.kantelpunten}</Kop2>
        <Kantelborden evaluatie={e} kantelpunten={e.kantelpunten} />
      </section>
      <div className="half" id="leerpunten">
        <Leerpunten evaluatie={e} />
        <Verbeteracties evaluatie={e} />
      </div>
      <Bijdragen evaluatie={e} />
    </>
  );
}
