import { useQuery } from '@tanstack/react-query';
import { sleutels } from '@/api';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { REGELSOORT } from '@/teksten/begrippen';
import { beleid } from '@/teksten/beleid';
import { maatwerk } from '@/teksten/maatwerk';
import { Blad, Uitklap } from '@/ui/Blad';
import { Kop1 } from '@/ui/Kop';
import { Tabel } from '@/ui/Tabel';
import { overzicht, type Overzicht as Gegeven } from './api';
import { metWachttijd, uitkomstbevinding, uitkomsten, wachtbevinding } from './cijfers';
import { Balken, maandLang, Uitkomstbaan, Wachtlijn } from './grafieken';
import { Kerncijfers } from './Kerncijfers';
import { Signaalblok } from './Signaalblok';
import './beleid.css';

const t = beleid.overzicht;
const MEESTE = 6;
const PERIODE = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dagJaar = (datum: string): string => PERIODE.format(new Date(`${datum.slice(0, 10)}T12:00:00Z`));

/** Where the rules pinch: the open signal, four figures, and findings with their chart and table. */
export function Overzicht() {
  const vraag = useQuery({ queryKey: sleutels.overzicht, queryFn: ({ signal }) => overzicht(signal) });
  return (
    <Pagina titel={t.titel}>
      <Gegevens vraag={vraag} bladen={3}>
        {(o) => (
          <>
            <div><p className="zacht">{t.periode(dagJaar(o.van), dagJaar(o.tot))}</p><Kop1>{t.kop}</Kop1></div>
            <Signaalblok signalen={o.signalen} />
            <Kerncijfers overzicht={o} />
            <div className={`half ${metWachttijd(o).length < 2 ? '' : 'half--gelijk'}`}><PerRegel overzicht={o} /><Wachttijd overzicht={o} /></div>
            <Uitkomsten overzicht={o} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl-NL') + tekst.slice(1);

function PerRegel({ overzicht: o }: { overzicht: Gegeven }) {
  const rijen = o.perRegel.map((r) => ({
    id: r.regelId, naam: r.regel?.titel ?? r.regelId, onder: r.regel ? (REGELSOORT[r.regel.soort] ?? '') : '', waarde: r.aantalVerzoeken,
    leerpunten: r.regel?.aantalLeerpunten ?? 0,
  }));
  const eerste = rijen[0];
  return (
    <Blad kop={eerste ? t.knelt(eerste.naam) : t.kneltGeen}>
      <figure className="stapel">
        <p className="klein zacht">{t.kneltUitleg}</p>
        <Balken balken={rijen.slice(0, MEESTE)} />
        <p className="klein zacht">{t.kleineGetallen}</p>
        {rijen.length > 0 && (
          <Uitklap kop={t.tabel}>
            <Tabel
              bijschrift={t.tabelRegels} rijen={rijen} sleutel={(r) => r.id}
              kolommen={[
                { kop: t.kolommen.regel, cel: (r) => r.naam },
                { kop: t.kolommen.soort, cel: (r) => r.onder },
                { kop: t.kolommen.aantal, cel: (r) => r.waarde, getal: true },
                { kop: t.kolommen.leerpunten, cel: (r) => r.leerpunten, getal: true },
              ]}
            />
          </Uitklap>
        )}
      </figure>
    </Blad>
  );
}

function Wachttijd({ overzicht: o }: { overzicht: Gegeven }) {
  const punten = metWachttijd(o);
  return (
    <Blad kop={wachtbevinding(punten)}>
      <figure className="stapel">
        <p className="klein zacht">{punten.length < 2 ? t.wachtGeenUitleg : t.wachtUitleg}</p>
        {punten.length >= 2 && <Wachtlijn punten={punten} maanden={o.perMaand.map((m) => m.maand)} />}
        {punten.length >= 2 && (
          <Uitklap kop={t.tabel}>
            <Tabel
              bijschrift={t.wachtTabel} rijen={punten} sleutel={(p) => p.maand}
              kolommen={[{ kop: t.kolommen.maand, cel: (p) => hoofdletter(maandLang(p.maand)) }, { kop: t.kolommen.dagen, cel: (p) => p.dagen, getal: true }]}
            />
          </Uitklap>
        )}
      </figure>
    </Blad>
  );
}

function Uitkomsten({ overzicht: o }: { overzicht: Gegeven }) {
  const delen = uitkomsten(o, maatwerk.besluit);
  return (
    <Blad kop={uitkomstbevinding(o)}>
      {delen.length === 0
        ? <p className="zacht">{t.kleineGetallen}</p>
        : (
          <figure className="stapel">
            <Uitkomstbaan delen={delen} />
            <Uitklap kop={t.tabel}>
              <Tabel
                bijschrift={t.uitkomstTabel} rijen={delen} sleutel={(d) => d.naam}
                kolommen={[{ kop: t.kolommen.besluit, cel: (d) => d.naam }, { kop: t.kolommen.keer, cel: (d) => d.aantal, getal: true }]}
              />
            </Uitklap>
          </figure>
        )}
    </Blad>
  );
}
