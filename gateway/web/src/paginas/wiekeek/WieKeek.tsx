import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiFout, inzagelog, sleutels } from '@/api';
import type { Inzage, Inzageoverzicht, Periode } from '@/api/inzagelog';
import { Foutblad, Foutmelding, Gegevens } from '@/shell/Fouten';
import { wieKeekTeksten } from '@/teksten/wiekeek';
import { Blad, Leeg } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Skelet } from '@/ui/Skelet';
import { Selectie } from '@/ui/Veld';
import { usePlan } from '../gezin/casus';
import { GezinKader } from '../gezin/GezinKader';
import { Dag } from './Dag';
import { MagNuKijken } from './MagNuKijken';
import { PERIODEN, periodeVan, type Periodenaam } from './periode';
import './wiekeek.css';

const route = getRouteApi('/ingelogd/gezinnen/$casusId/wie-keek');
const alsFout = (fout: unknown): ApiFout | undefined => (fout instanceof ApiFout && fout.soort !== 'uitgelogd' ? fout : undefined);

/** Who looked, what they did and why that was allowed; and who may look now. */
export function WieKeek() {
  const { casusId } = route.useParams();
  return <GezinKader casusId={casusId} actief="wieKeek" kaal>{() => <Binnen />}</GezinKader>;
}

function Binnen() {
  const { casus, aanspreek } = usePlan();
  const t = wieKeekTeksten(aanspreek);
  const [naam, zetNaam] = useState<Periodenaam>('maand');
  const [wie, zetWie] = useState('');
  const periode = periodeVan(naam);
  const iedereen = useDagen(casus.id, periode, '');
  const overzicht = useQuery({
    queryKey: sleutels.inzageoverzicht(casus.id, periode), queryFn: ({ signal }) => inzagelog.samenvatting(casus.id, periode, signal),
    // Read after the list: lines keep coming, and who is in the list must be there to choose.
    enabled: iedereen.isFetched && !iedereen.isPlaceholderData,
  });
  const kiesPeriode = (waarde: string): void => {
    zetNaam(waarde as Periodenaam);
    zetWie('');
  };
  return (
    <Gegevens vraag={overzicht}>
      {(kort) => (
        <>
          <div className="stapel stapel--half"><Kop1>{t.kop}</Kop1><p className="zacht">{t.uitleg}</p></div>
          <div className="twee">
            <div className="kolom">
              <Kort kort={kort} naam={naam} />
              <div className="kijkfilters">
                <Selectie naam="periode" label={t.periode} waarde={naam} onWijzig={kiesPeriode} opties={PERIODEN.map((p) => ({ waarde: p, label: t.perioden[p] }))} />
                <Selectie
                  naam="wie" label={t.wie} waarde={wie} onWijzig={zetWie} leeg={t.iedereen}
                  opties={kort.wie.map((w) => ({ waarde: w.persoonId, label: w.naam ?? t.onbekend }))}
                />
              </div>
              <Dagen periode={periode} wie={wie} />
            </div>
            <div className="kolom"><MagNuKijken /><Blad kop={t.klopt}><p>{t.kloptTekst}</p></Blad></div>
          </div>
        </>
      )}
    </Gegevens>
  );
}

function Kort({ kort, naam }: { kort: Inzageoverzicht; naam: Periodenaam }) {
  const { aanspreek } = usePlan();
  const t = wieKeekTeksten(aanspreek);
  return (
    <p className="lead" role="status">
      {t.in[naam]} {t.keek(Math.max(1, kort.mensen))} <b>{t.mensen(kort.mensen)}</b> {t.vanBuiten}{' '}
      {kort.tegengehouden === 0 ? t.nietTegen : <><b>{t.keer(kort.tegengehouden)}</b> {t.tegen}</>}
    </p>
  );
}

const useDagen = (casusId: string, periode: Periode, wie: string) => useInfiniteQuery({
  queryKey: sleutels.inzage(casusId, { ...periode, wie }),
  queryFn: ({ pageParam, signal }) => inzagelog.inzage(casusId, periode, wie, pageParam, signal),
  initialPageParam: 1,
  getNextPageParam: (laatste, alle) => (alle.reduce((n, b) => n + b.items.length, 0) < laatste.totaal ? alle.length + 1 : undefined),
  placeholderData: keepPreviousData,
});

function Dagen({ periode, wie }: { periode: Periode; wie: string }) {
  const { casus, aanspreek } = usePlan();
  const t = wieKeekTeksten(aanspreek);
  const vraag = useDagen(casus.id, periode, wie);
  const fout = alsFout(vraag.error);
  if (!vraag.data) return fout ? <Foutblad fout={fout} opnieuw={() => void vraag.refetch()} /> : <Skelet bladen={2} opnieuw={() => void vraag.refetch()} />;
  const dagen = perDag(vraag.data.pages.flatMap((b) => b.items));
  if (dagen.length === 0) return <Blad><Leeg kop={t.leegKop}><p>{t.leeg}</p></Leeg></Blad>;
  return (
    <>
      {dagen.map(([dag, items]) => <Dag key={dag} dag={dag} items={items} />)}
      <Foutmelding fout={fout} />
      <div className="knoppen">
        {vraag.hasNextPage && <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>{t.toonMeer}</Knop>}
        <Knop ic="printer" onClick={() => window.print()}>{t.print}</Knop>
      </div>
    </>
  );
}

/** In the order in which they came: a day that continues on the next page stays one card. */
export function perDag(items: Inzage[]): [string, Inzage[]][] {
  const dagen = new Map<string, Inzage[]>();
  items.forEach((i) => dagen.set(i.dag, [...(dagen.get(i.dag) ?? []), i]));
  return [...dagen];
}
