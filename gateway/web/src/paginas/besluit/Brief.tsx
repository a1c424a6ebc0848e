import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { gateway, maatwerktafel, sleutels } from '@/api';
import type { BesluitSoort, VerzoekWeergave } from '@/api/maatwerktafel';
import { alsDatum, vandaag } from '@/lib/datum';
import { geld, opsomming } from '@/lib/tekst';
import { Gegevens } from '@/shell/Fouten';
import { useTitel } from '@/shell/Pagina';
import { besluit } from '@/teksten/besluit';
import { Knop, KnopLink } from '@/ui/Knop';
import { Logo } from '@/ui/Logo';
import { Melding } from '@/ui/Melding';
import { usePlanAchter } from '../maatwerk/Kruimel';
import { bronVan, inZin } from '../maatwerk/weergave';
import { afspraakzin } from './afspraak';
import './brief.css';

const t = besluit.briefpagina;
const DATUM = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
/** A letter is read years later: always with the year. */
const datum = (d: string): string => DATUM.format(alsDatum(d));
const route = getRouteApi('/ingelogd/maatwerk/$verzoekId/brief');

/** The decision as a letter on one A4. Before the decision the table reads its draft here. */
export function Brief() {
  const { verzoekId } = route.useParams();
  useTitel(t.titel);
  const vraag = useQuery({
    queryKey: sleutels.verzoek(verzoekId), queryFn: ({ signal }) => maatwerktafel.verzoek(verzoekId, signal),
  });
  return (
    <main id="inhoud" tabIndex={-1} className="brieftafel">
      <Gegevens vraag={vraag} bladen={1}>{(verzoek) => <Blad verzoek={verzoek} />}</Gegevens>
    </main>
  );
}

interface Voorwaarde { tekst: string; uiterlijk?: string | null; persoon?: { naam: string } | null }

interface Briefinhoud {
  soort: BesluitSoort;
  motivering: string;
  voorwaarden: Voorwaarde[];
  bedrag?: number | null;
  geldigTot?: string | null;
  uitvoerder?: string | null;
  bezwaarTot?: string | null;
  ondertekenaar?: string;
  datum: string;
}

function inhoudVan(verzoek: VerzoekWeergave): Briefinhoud | null {
  const { besluit: genomen, ontwerpbesluit: ontwerp } = verzoek;
  if (genomen) {
    return { ...genomen, soort: genomen.besluit, bezwaarTot: genomen.isBeschikking ? genomen.bezwaarTot ?? null : null,
      ondertekenaar: genomen.ondertekenaar.naam, datum: genomen.genomenOp };
  }
  if (!ontwerp?.besluit) return null;
  return { ...ontwerp, soort: ontwerp.besluit, motivering: ontwerp.motivering ?? '', voorwaarden: ontwerp.voorwaarden ?? [], datum: vandaag() };
}

function Blad({ verzoek }: { verzoek: VerzoekWeergave }) {
  const inhoud = inhoudVan(verzoek);
  return (
    <>
      <div className="briefbalk">
        {!verzoek.besluit && <Melding kop={inhoud ? t.ontwerp : t.nogGeenOntwerp} />}
        <div className="knoppen">
          {inhoud && <Knop soort="hoofd" ic="printer" onClick={() => window.print()}>{t.print}</Knop>}
          {verzoek.besluit || !verzoek.agendapunt
            ? <KnopLink to="/maatwerk/$verzoekId" params={{ verzoekId: verzoek.id }} search={{}}>{t.terug}</KnopLink>
            : (
              <KnopLink to="/tafels/$tafelId/verzoeken/$verzoekId" params={{ tafelId: verzoek.agendapunt.tafelId, verzoekId: verzoek.id }}>
                {t.terugTafel}
              </KnopLink>
            )}
        </div>
      </div>
      {inhoud && <Papier verzoek={verzoek} inhoud={inhoud} />}
    </>
  );
}

function Papier({ verzoek, inhoud }: { verzoek: VerzoekWeergave; inhoud: Briefinhoud }) {
  const thema = useQuery({ queryKey: sleutels.thema, queryFn: ({ signal }) => gateway.thema(signal), staleTime: Infinity });
  const plan = usePlanAchter(verzoek.casusId);
  const ouders = (plan?.gezinsleden ?? []).filter((g) => (g.leeftijd ?? 18) >= 18).map((g) => g.naam);
  const namen = ouders.length > 0 ? opsomming(ouders) : null;
  const gemeente = thema.data?.naam ?? '';
  return (
    <article className="brief">
      <header>
        <div className="brief__van"><Logo /><span><b>{gemeente}</b><small>{t.afdeling}</small></span></div>
        {thema.data?.telefoon && <address>{thema.data.telefoon}</address>}
      </header>
      <p>{namen ?? t.aanGezin}<br /><span className="klein zacht">{t.envelop}</span></p>
      <dl className="brief__feiten">
        <div><dt>{t.datum}</dt><dd>{datum(inhoud.datum)}</dd></div>
        <div><dt>{t.nummer}</dt><dd>{verzoek.id.slice(0, 8).toUpperCase()}</dd></div>
        <div><dt>{t.vragen}</dt><dd>{plan?.zorgcoordinator?.naam ?? verzoek.indiener.naam}</dd></div>
      </dl>
      <h1>{besluit.kop(inhoud.soort, inhoud.voorwaarden.length)}</h1>
      <p>{namen ? t.aanhef(namen) : t.aanhefGezin}</p>
      <p>{t.inleiding(inZin(verzoek.titel))}</p>
      <Besluitdeel inhoud={inhoud} />
      <h2>{t.waarom(inhoud.soort)}</h2>
      {inhoud.motivering.split(/\n+/).map((alinea, i) => <p key={i}>{alinea}</p>)}
      {inhoud.voorwaarden.length > 0 && (
        <>
          <h2>{t.afspraken}</h2>
          <ol>{inhoud.voorwaarden.map((v, i) => <li key={i}>{zinVan(v)}</li>)}</ol>
        </>
      )}
      {inhoud.bezwaarTot && <><h2>{t.oneens}</h2><p>{t.oneensTekst(datum(inhoud.bezwaarTot))} {gemeente && t.adres(gemeente)}</p></>}
      <p>{t.groet}</p>
      <p className="brief__teken">{inhoud.ondertekenaar ?? t.tekenplek}<br /><span className="zacht">{t.functie}</span></p>
      <footer>{verzoek.regel && <span>{t.grondslag(bronVan(verzoek.regel))}</span>}<span>{t.bladzijde}</span></footer>
    </article>
  );
}

function zinVan(v: Voorwaarde): string {
  const { wie, wat } = afspraakzin(v.persoon?.naam, v.tekst);
  const zin = /[.?]$/.test(wat) ? wat : `${wat}.`;
  return [wie, zin, v.uiterlijk ? t.uiterlijk(datum(v.uiterlijk)) : ''].filter(Boolean).join(' ');
}

function Besluitdeel({ inhoud }: { inhoud: Briefinhoud }) {
  const zinnen = [
    inhoud.uitvoerder ? besluit.lead.uitvoerder(inhoud.uitvoerder) : null,
    inhoud.geldigTot ? besluit.lead.tot(datum(inhoud.geldigTot)) : null,
    inhoud.bedrag ? t.bedrag(geld(inhoud.bedrag)) : null,
  ].filter((zin) => zin !== null);
  return <><h2>{t.onsBesluit}</h2><p>{[t.antwoord(inhoud.soort), ...zinnen].join(' ')}</p></>;
}
