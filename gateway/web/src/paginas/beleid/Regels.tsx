import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { Regel } from '@/api/maatwerktafel';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { useSessie } from '@/shell/sessie';
import { REGELSOORT } from '@/teksten/begrippen';
import { beleid } from '@/teksten/beleid';
import { Blad, Leeg } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Tabel } from '@/ui/Tabel';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';
import { isOpen } from './api';
import { LEGE_REGEL, Regelformulier } from './Regelformulier';
import './beleid.css';

const t = beleid.regels;
const route = getRouteApi('/ingelogd/regels');
const RUST_MS = 300;

/** The catalogue, with how often each rule pinched and how many lessons name it. */
export function Regels() {
  const { zoek } = route.useSearch();
  const { functie } = useSessie();
  const client = useQueryClient();
  const [nieuw, zetNieuw] = useState(false);
  const vraag = useQuery({
    queryKey: sleutels.regels(zoek), queryFn: ({ signal }) => maatwerktafel.regels(zoek, signal), placeholderData: (oud) => oud,
  });
  const magToevoegen = functie === 'beleidsmedewerker' || functie === 'beheerder';
  return (
    <Pagina titel={t.titel}>
      <div className="rij rij--tussen rij--onder">
        <Kop1>{t.kop}</Kop1>
        {magToevoegen && !nieuw && <Knop ic="plus" onClick={() => zetNieuw(true)}>{t.nieuw}</Knop>}
      </div>
      {nieuw && (
        <Regelformulier
          kop={beleid.regel.nieuwKop} begin={LEGE_REGEL} knop={beleid.regel.voegToe} concept="nieuwe-regel" annuleer={() => zetNieuw(false)}
          verstuur={async (invoer) => {
            await maatwerktafel.voegRegelToe(invoer);
            await client.invalidateQueries({ queryKey: ['maatwerktafel', 'regels'] });
            toast({ tekst: beleid.regel.toegevoegd });
            zetNieuw(false);
          }}
        />
      )}
      <div className="regelfilters" role="search"><Zoekveld begin={zoek ?? ''} /></div>
      <Gegevens vraag={vraag} bladen={1}>
        {({ items }) => (items.length === 0
          ? <Leeg><p role="status">{t.leeg}</p></Leeg>
          : <Blad><p className="alleen-voorlezen" role="status">{t.gevonden(items.length)}</p><Lijst regels={items} /></Blad>)}
      </Gegevens>
    </Pagina>
  );
}

function Lijst({ regels }: { regels: Regel[] }) {
  return (
    <Tabel
      bijschrift={t.titel} bijschriftVerborgen rijen={regels} sleutel={(r) => r.id}
      kolommen={[
        {
          kop: t.kolommen.regel,
          cel: (r) => (
            <>
              <Verwijzing className="sterk" to="/regels/$regelId" params={{ regelId: r.id }}>{r.titel}</Verwijzing>
              <br /><span className="klein zacht">{REGELSOORT[r.soort]}</span>
              {r.signaal && isOpen(r.signaal.stand) && <><br /><Status s="vast">{t.signaal}</Status></>}
            </>
          ),
        },
        { kop: t.kolommen.eigenaar, cel: (r) => r.eigenaar },
        { kop: t.kolommen.verzoeken, cel: (r) => r.aantalVerzoeken12Maanden ?? t.verborgen, getal: true },
        { kop: t.kolommen.leerpunten, cel: (r) => r.aantalLeerpunten, getal: true },
      ]}
    />
  );
}

function Zoekveld({ begin }: { begin: string }) {
  const navigeer = useNavigate({ from: '/regels' });
  const [tekst, zet] = useState(begin);
  useEffect(() => {
    if (tekst.trim() === begin) return;
    const wacht = setTimeout(() => void navigeer({ search: tekst.trim() === '' ? {} : { zoek: tekst.trim() }, replace: true }), RUST_MS);
    return () => clearTimeout(wacht);
  }, [tekst, begin, navigeer]);
  return <Veld naam="zoek" soort="search" label={t.zoek} hulp={t.zoekHulp} waarde={tekst} onWijzig={zet} />;
}
