import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { berichtenverkeer as api, gezinsplan, isFout, sleutels } from '@/api';
import type { Abonnement, Apart } from '@/api/beheer';
import { dag, wanneer } from '@/lib/datum';
import { opsomming } from '@/lib/tekst';
import { Foutmelding, Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { berichtenverkeer as t } from '@/teksten/berichtenverkeer';
import { Blad, Leeg, Uitklap } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1, Kop2 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Skelet } from '@/ui/Skelet';
import { Status } from '@/ui/Status';
import { Tabel } from '@/ui/Tabel';
import { Verwijzing } from '@/ui/Verwijzing';
import { Apartblad } from './Apartblad';
import { dienstnaam, host, misluktAntwoord, redenApart, redenOntvanger, standVan, vraagtAandacht, watGebeurde } from './duiding';
import { Handelingen } from './Handelingen';
import './beheer.css';

/** Nothing tells this page that something changed, so it looks by itself. */
const OPNIEUW_MS = 15_000;

export function Berichtenverkeer() {
  const apart = useQuery({ queryKey: sleutels.apart, queryFn: ({ signal }) => api.apart(signal), refetchInterval: OPNIEUW_MS });
  const abonnementen = useQuery({ queryKey: sleutels.abonnementen, queryFn: ({ signal }) => api.abonnementen(signal), refetchInterval: OPNIEUW_MS });
  return (
    <Pagina titel={t.titel}>
      <Gegevens vraag={apart}>
        {({ items, nietBereikbaar }) => {
          const open = items.filter((a) => a.aantal > 0);
          const aandacht = open.length + nietBereikbaar.length + (abonnementen.data?.items.filter(vraagtAandacht).length ?? 0);
          return (
            <>
              <div className="stapel stapel--half">
                <Kop1>{aandacht === 0 && !abonnementen.data ? t.titel : t.kop(aandacht)}</Kop1>
                <p className="zacht">{t.uitleg}</p>
              </div>
              <section className="stapel" aria-labelledby="apart">
                <Kop2 id="apart">{t.apart.kop}</Kop2>
                {nietBereikbaar.length > 0 && (
                  <Melding s="fout" kop={t.apart.nietBereikbaar(opsomming(nietBereikbaar.map(dienstnaam)))}>
                    <p>{t.apart.nietBereikbaarTekst}</p>
                    <div className="knoppen"><Knop bezig={apart.isFetching} onClick={() => void apart.refetch()}>{t.apart.opnieuwLezen}</Knop></div>
                  </Melding>
                )}
                {open.length === 0 && nietBereikbaar.length === 0 && <Leeg><p>{t.apart.leeg}</p></Leeg>}
                {open.map((a) => <Apartblad key={a.dienst + a.id} apart={a} />)}
                <Hersteld items={items.filter((a) => a.aantal === 0)} />
              </section>
              <section className="stapel" aria-labelledby="partners">
                <Kop2 id="partners">{t.partners.kop}</Kop2>
                <Deel vraag={abonnementen}>{({ items }) => <Partners items={items} />}</Deel>
              </section>
              <Log />
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

/** One part of the page; when it cannot be read, the others still can. */
function Deel<T>({ vraag, children }: { vraag: UseQueryResult<T>; children: (gegevens: T) => ReactNode }) {
  if (vraag.data !== undefined) return children(vraag.data);
  if (!isFout(vraag.error)) return <Skelet bladen={1} opnieuw={() => void vraag.refetch()} />;
  return (
    <div className="stapel">
      <Foutmelding fout={vraag.error} />
      <div className="knoppen"><Knop bezig={vraag.isFetching} onClick={() => void vraag.refetch()}>{t.apart.opnieuwLezen}</Knop></div>
    </div>
  );
}

function Hersteld({ items }: { items: Apart[] }) {
  if (items.length === 0) return null;
  return (
    <Uitklap kop={t.apart.hersteld(items.length)}>
      <Blad className="uitgeklapt">
        <ul className="lijst">{items.map((a) => (
          <li key={a.dienst + a.id} className="stapel stapel--half">
            <p className="sterk">{t.apart.stond(dienstnaam(a.dienst), dag(a.sindsOp))}</p>
            <p className="klein zacht breekbaar">{t.apart.feiten.over} {a.sleutel}</p>
            {a.handelingen.length > 0 ? <Handelingen handelingen={a.handelingen} /> : <p className="klein">{t.apart.vanzelf}</p>}
          </li>
        ))}</ul>
      </Blad>
    </Uitklap>
  );
}

export function useOrganisatienaam(): (id: string) => string {
  const organisaties = useQuery({ queryKey: sleutels.organisaties, queryFn: ({ signal }) => gezinsplan.organisaties(signal) });
  return (id) => organisaties.data?.items.find((o) => o.id === id)?.naam ?? t.abonnement.onbekendeOrganisatie;
}

function Partners({ items }: { items: Abonnement[] }) {
  const naam = useOrganisatienaam();
  if (items.length === 0) return <Leeg><p>{t.partners.leeg}</p></Leeg>;
  return (
    <Blad>
      <Tabel
        bijschrift={t.partners.bijschrift} bijschriftVerborgen rijen={items} sleutel={(a) => a.id}
        kolommen={[
          { kop: t.partners.kolommen.organisatie, cel: (a) => (
            <span className="sterk"><Verwijzing to="/beheer/abonnementen/$abonnementId" params={{ abonnementId: a.id }}>{naam(a.eigenaar.organisatieId)}</Verwijzing></span>
          ) },
          { kop: t.partners.kolommen.ontvanger, cel: (a) => <span className="breekbaar">{host(a.sink)}</span> },
          { kop: t.partners.kolommen.stand, cel: (a) => <Stand abonnement={a} /> },
          { kop: t.partners.kolommen.achterstand, getal: true, cel: (a) => a.bezorging.achterstand ?? t.partners.onbekend },
          { kop: t.partners.kolommen.laatste, cel: (a) => <Probleem abonnement={a} /> },
        ]}
      />
    </Blad>
  );
}

function Stand({ abonnement: { bezorging } }: { abonnement: Abonnement }) {
  const { soort, naam } = standVan(bezorging);
  return <Status s={soort}>{naam}</Status>;
}

function Probleem({ abonnement: { bezorging: b } }: { abonnement: Abonnement }) {
  const reden = b.hapering ? redenOntvanger(b.hapering.reden) : misluktAntwoord(b.laatsteAntwoord);
  const op = b.hapering ? t.partners.sinds(wanneer(b.hapering.sindsOp)) : b.laatsteAntwoord && wanneer(b.laatsteAntwoord.op);
  if (!reden && b.aantalGeparkeerd === 0) return <span className="zacht">{t.partners.geenProbleem}</span>;
  return (
    <div>
      {reden && <div>{reden} <span className="klein zacht">{op}</span></div>}
      {b.aantalGeparkeerd > 0 && <div className="klein">{t.partners.apart(b.aantalGeparkeerd)}</div>}
    </div>
  );
}

function Log() {
  const vraag = useQuery({ queryKey: sleutels.dodeLetters, queryFn: ({ signal }) => api.dodeLetters(signal) });
  return (
    <Uitklap kop={t.log.kop}>
      <Deel vraag={vraag}>
        {({ items, totaal }) => (items.length === 0 ? <p className="zacht">{t.log.leeg}</p> : (
          <Blad className="uitgeklapt">
            <p className="klein zacht">{t.log.uitleg} {totaal > items.length && t.log.meer(items.length, totaal)}</p>
            <Tabel
              bijschrift={t.log.bijschrift} bijschriftVerborgen rijen={items} sleutel={(l) => `${l.lezer}${l.topic}${l.partitie}${l.offset}${l.op}`}
              kolommen={[
                { kop: t.log.kolommen.op, cel: (l) => <time dateTime={l.op}>{wanneer(l.op)}</time> },
                { kop: t.log.kolommen.dienst, cel: (l) => dienstnaam(l.lezer ?? l.topic) },
                { kop: t.log.kolommen.wat, cel: (l) => watGebeurde(l.type) },
                { kop: t.log.kolommen.reden, cel: (l) => <>{redenApart(l.reden).zin} <span className="klein zacht breekbaar">{redenApart(l.reden).code}</span></> },
              ]}
            />
          </Blad>
        ))}
      </Deel>
    </Uitklap>
  );
}
