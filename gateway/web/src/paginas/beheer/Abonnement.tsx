import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { berichtenverkeer as api, sleutels } from '@/api';
import type { Abonnement as Gegeven, Bezorging } from '@/api/beheer';
import { dag, wanneer } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { berichtenverkeer } from '@/teksten/berichtenverkeer';
import { Blad, Feiten } from '@/ui/Blad';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Status } from '@/ui/Status';
import { Tabel } from '@/ui/Tabel';
import { Verwijzing } from '@/ui/Verwijzing';
import { useOrganisatienaam } from './Berichtenverkeer';
import { Bezorgacties } from './Bezorgacties';
import { isVoorbij, misluktAntwoord, redenOntvanger, standVan, watGebeurde } from './duiding';
import { Handelingen } from './Handelingen';
import './beheer.css';

const t = berichtenverkeer.abonnement;
const route = getRouteApi('/ingelogd/beheer/abonnementen/$abonnementId');
const OPNIEUW_MS = 10_000;

/** One subscription of a partner: how it goes, what stands in the way, and what can be done about it. */
export function Abonnement() {
  const { abonnementId: id } = route.useParams();
  const abonnement = useQuery({ queryKey: sleutels.abonnement(id), queryFn: ({ signal }) => api.abonnement(id, signal) });
  const bezorging = useQuery({ queryKey: sleutels.bezorging(id), queryFn: ({ signal }) => api.bezorging(id, signal), refetchInterval: OPNIEUW_MS });
  return (
    <Pagina titel={t.titel}>
      <p className="kruimel"><Verwijzing to="/beheer/berichtenverkeer">{t.alle}</Verwijzing></p>
      <Gegevens vraag={abonnement}>
        {(a) => <Gegevens vraag={bezorging}>{(b) => <Inhoud abonnement={a} bezorging={b} />}</Gegevens>}
      </Gegevens>
    </Pagina>
  );
}

function Inhoud({ abonnement: a, bezorging: b }: { abonnement: Gegeven; bezorging: Bezorging }) {
  const naam = useOrganisatienaam();
  const { soort, naam: stand } = standVan(b);
  return (
    <>
      <div className="stapel stapel--half">
        <div><Status s={soort}>{stand}</Status></div>
        <Kop1>{t.kop(naam(a.eigenaar.organisatieId))}</Kop1>
      </div>
      <div className="twee">
        <div className="kolom">
          <Stilstand bezorging={b} />
          <Blad kop={t.bezorgingKop}><Voortgang bezorging={b} /></Blad>
          <Bezorgacties id={a.id} bezorging={b} />
          {b.geparkeerd.length > 0 && <Geparkeerd bezorging={b} />}
          <Blad kop={t.wieKop}><Handelingen handelingen={b.handelingen} klant={a.eigenaar.klant} /></Blad>
        </div>
        <div className="kolom"><Blad kop={t.feitenKop}><Afspraak abonnement={a} /></Blad></div>
      </div>
    </>
  );
}

/** What a person must know first, when something stands in the way. */
function Stilstand({ bezorging: b }: { bezorging: Bezorging }) {
  const h = b.hapering;
  const wat = h && (
    <>
      <p>{t.haperingTekst(watGebeurde(h.gebeurtenis.type).toLowerCase(), h.pogingen)}</p>
      <p>{redenOntvanger(h.reden)}</p>
    </>
  );
  if (isVoorbij(b)) return <Melding kop={t.voorbij}><p>{t.voorbijTekst}</p></Melding>;
  if (b.stand === 'STAAT_STIL') return <Melding s="vast" kop={t.stil}>{wat ?? <p>{redenOntvanger(b.handelingen.at(-1)?.reden ?? '')}</p>}<p>{t.stilTekst}</p></Melding>;
  if (b.stand !== 'ACTIEF' || !h) return null;
  return <Melding s="vast" kop={t.hapering}>{wat}<p>{t.volgende(wanneer(h.volgendePogingOp))}</p><p>{t.haperingWatNu}</p></Melding>;
}

function Voortgang({ bezorging: b }: { bezorging: Bezorging }) {
  const laatste = b.laatsteAntwoord;
  return (
    <Feiten
      feiten={[
        [t.bezorging.bezorgd, berichtenverkeer.gebeurtenissen(b.bezorgd)],
        [t.bezorging.achterstand, berichtenverkeer.gebeurtenissen(b.achterstand)],
        [t.bezorging.oudste, b.oudsteWachtendOp ? <time dateTime={b.oudsteWachtendOp}>{wanneer(b.oudsteWachtendOp)}</time> : t.oudsteGeen],
        [t.bezorging.antwoord, laatste ? misluktAntwoord(laatste) ?? t.antwoordGoed(wanneer(laatste.op)) : t.antwoordGeen],
      ]}
    />
  );
}

function Afspraak({ abonnement: a }: { abonnement: Gegeven }) {
  const filters = a.filters.map((f) => t.filter(t.attribuut[f.attribuut] ?? f.attribuut, t.vergelijking[f.vergelijking] ?? f.vergelijking, f.waarde));
  return (
    <Feiten
      feiten={[
        [t.feiten.klant, <span className="breekbaar">{a.eigenaar.klant}</span>],
        [t.feiten.ontvanger, <span className="breekbaar">{a.sink}</span>],
        [t.feiten.filters, filters.length === 0 ? t.alles : <ul>{filters.map((f) => <li key={f} className="breekbaar">{f}</li>)}</ul>],
        [t.feiten.tempo, t.tempo(a.perMinuut)],
        [t.feiten.slot, t.slot[a.beveiliging.soort]],
        [t.feiten.sinds, dag(a.aangemaaktOp)],
      ]}
    />
  );
}

function Geparkeerd({ bezorging: b }: { bezorging: Bezorging }) {
  return (
    <Blad kop={t.geparkeerdKop(b.geparkeerd.length)}>
      <p className="klein zacht">{t.geparkeerdTekst}</p>
      <Tabel
        bijschrift={t.geparkeerdBijschrift} bijschriftVerborgen rijen={b.geparkeerd} sleutel={(p) => p.gebeurtenis.id}
        kolommen={[
          { kop: t.geparkeerdKolommen.wat, cel: (p) => watGebeurde(p.gebeurtenis.type) },
          { kop: t.geparkeerdKolommen.op, cel: (p) => <time dateTime={p.op}>{wanneer(p.op)}</time> },
          { kop: t.geparkeerdKolommen.reden, cel: (p) => redenOntvanger(p.reden) },
        ]}
      />
    </Blad>
  );
}
