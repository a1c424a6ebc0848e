import { uitnodiging as t } from '@/teksten/uitnodiging';
import { Afmelden } from './Afmelden';
import { Begin } from './Begin';
import { Linkknop, Linkpagina, Linktitel } from './delen';
import { Klaar } from './Klaar';
import { useVerloop, type Verloop } from './verloop';
import { Vraagscherm } from './Vraagscherm';

/** The page behind the link in an invitation: a code, three questions, done. Works without an account. */
export function Uitnodiging() {
  const v = useVerloop();
  return <Linkpagina><Scherm v={v} /></Linkpagina>;
}

function Scherm({ v }: { v: Verloop }) {
  switch (v.scherm.soort) {
    case 'laden':
      return null;
    case 'zonder-link':
      return <Uitleg kop={t.weg.zonder} tekst={t.weg.zonderUitleg} />;
    case 'verlopen':
      return <Uitleg kop={t.weg.kop} tekst={t.weg.uitleg} />;
    case 'storing':
      return <Uitleg kop={t.storing.kop} tekst={t.storing.uitleg} opnieuw={v.begin} />;
    case 'begin':
      return <Begin v={v} opnieuw={v.scherm.opnieuw} />;
    case 'vraag':
      return <Vraagscherm key={v.scherm.nummer} v={v} nummer={v.scherm.nummer} />;
    case 'afmelden':
      return <Afmelden v={v} />;
    case 'afgemeld':
      return <Uitleg kop={t.afmelden.gedaan} tekst={t.afmelden.gedaanUitleg} />;
    case 'klaar':
      return <Klaar v={v} />;
  }
}

function Uitleg({ kop, tekst, opnieuw }: { kop: string; tekst: string; opnieuw?: () => void }) {
  return (
    <section className="blad stapel">
      <Linktitel>{kop}</Linktitel>
      <p className="lead">{tekst}</p>
      {opnieuw && <div className="knoppen"><Linkknop soort="hoofd" onClick={opnieuw}>{t.storing.opnieuw}</Linkknop></div>}
    </section>
  );
}
