import { useParams } from '@tanstack/react-router';
import type { Actie, CasusWeergave } from '@/api/gezinsplan';
import { DagVoluit, dag, vandaag } from '@/lib/datum';
import { opsomming, roepnaam } from '@/lib/tekst';
import { Gegevens } from '@/shell/Fouten';
import { useTitel } from '@/shell/Pagina';
import { gezinTeksten } from '@/teksten/gezin';
import { keukendeur as t } from '@/teksten/keukendeur';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1, Kop2 } from '@/ui/Kop';
import { Logo } from '@/ui/Logo';
import { Stem } from '@/ui/Stem';
import { huishouden, leesbareDoelen, useCasus, verantwoordelijkeNaam } from './casus';
import './keukendeur.css';

/** One A4 for the fridge: for home only, without notes of professionals, requests or addresses. */
export function Keukendeur() {
  const { casusId } = useParams({ from: '/ingelogd/gezinnen/$casusId/keukendeur' });
  const vraag = useCasus(casusId);
  useTitel(t.titel);
  return (
    <main id="inhoud" tabIndex={-1} className="papiertafel">
      <div className="knoppen">
        <Knop soort="hoofd" ic="printer" onClick={() => window.print()}>{t.print}</Knop>
        <KnopLink to="/gezinnen/$casusId" params={{ casusId }} soort="stil">{t.terug}</KnopLink>
      </div>
      <Gegevens vraag={vraag}>{(casus) => <Blad casus={casus} />}</Gegevens>
    </main>
  );
}

function Blad({ casus }: { casus: CasusWeergave }) {
  const leden = opsomming(huishouden(casus).map((g) => roepnaam(g.naam)));
  return (
    <article className="papier deur">
      <header><div><p className="klein zacht">{t.voor(leden)}</p><Kop1>{t.kop}</Kop1></div><Logo /></header>
      {casus.wensen.map((w) => <Stem key={w.id} maat="groot" wie={roepnaam(w.vanNaam)} volledigeNaam={w.vanNaam}>{w.tekst}</Stem>)}
      {leesbareDoelen(casus).map((d) => (
        <section key={d.id}><Kop2 className="gezinswoorden">{d.zin}</Kop2><Lijst acties={d.acties} /></section>
      ))}
      {casus.losseActies.length > 0 && <section><Kop2>{t.los}</Kop2><Lijst acties={casus.losseActies} /></section>}
      <div className="deuronder">
        <div><Kop2>{t.terugkijken}</Kop2><p>{casus.evaluatiedatum ? DagVoluit(casus.evaluatiedatum) : t.geenDatum}</p></div>
        <div>
          <Kop2>{casus.zorgcoordinator ? t.mis(roepnaam(casus.zorgcoordinator.naam)) : t.misZonder}</Kop2>
          {casus.zorgcoordinator?.organisatie && <p>{casus.zorgcoordinator.organisatie}</p>}
          <p className="sterk">{t.gevaar}</p>
        </div>
      </div>
      <footer>{t.onder(dag(vandaag()))}</footer>
    </article>
  );
}

function Lijst({ acties }: { acties: Actie[] }) {
  const klaarOp = gezinTeksten('u').actie.klaarOp;
  return (
    <ul className="deurlijst">
      {acties.filter((a) => a.status !== 'NIET_GELUKT').map((a) => (
        <li key={a.id} className={a.status === 'KLAAR' ? 'deurlijst__af' : undefined}>
          <p><b>{verantwoordelijkeNaam(a)}</b> {a.wat}</p>
          <span>{a.status === 'KLAAR' ? t.klaar : a.uiterlijk && klaarOp(dag(a.uiterlijk))}</span>
        </li>
      ))}
    </ul>
  );
}
