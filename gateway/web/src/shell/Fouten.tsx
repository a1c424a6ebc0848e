import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { ApiFout, isFout, type Veldfout } from '@/api';
import { algemeen } from '@/teksten/algemeen';
import { ui } from '@/teksten/ui';
import { Icoon } from '@/ui/Icoon';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1, Kop2 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Skelet } from '@/ui/Skelet';
import { Anker } from '@/ui/Verwijzing';
import type { Formulierstand } from './formulier';

const t = algemeen.fouten;

/** Why a command did not work, where it was given. */
export function Foutmelding({ fout }: { fout: ApiFout | undefined }) {
  if (!fout) return null;
  switch (fout.soort) {
    case 'geweigerd':
      return <Weigering zin={fout.probleem.detail ?? t.geweigerd} />;
    case 'botsing':
      return <Melding kop={t.botsing} direct><p>{t.botsingTekst}</p></Melding>;
    case 'ongeldig':
      return <Melding s="fout" kop={ui.erMistIets} direct>{fout.velden.map((v) => <p key={v.name}>{v.reason}</p>)}</Melding>;
    case 'geen-toegang':
      return <Melding s="fout" kop={t.titel.geenToegang} direct><p>{fout.probleem.detail ?? t.geenToegang}</p></Melding>;
    case 'niet-gevonden':
      return <Melding s="fout" kop={t.titel.nietGevonden} direct />;
    case 'netwerk':
      return <Melding s="fout" ic="geenNet" kop={t.titel.netwerk} direct><p>{t.netwerk}</p></Melding>;
    case 'niet-bereikbaar':
      return <Melding s="fout" kop={t.titel.nietBereikbaar} direct><p>{t.nietBereikbaar}</p></Melding>;
    case 'te-druk':
      return <Melding s="fout" kop={t.titel.teDruk} direct><p>{t.teDruk}</p></Melding>;
    case 'uitgelogd':
      return null; // the shell asks to log in again, over the page
    default:
      return <Melding s="fout" kop={t.titel.storing} direct><p>{t.storing(fout.probleem.traceId)}</p></Melding>;
  }
}

/** The model's own words: the first sentence says it, the others what can be done. */
function Weigering({ zin }: { zin: string }) {
  const [kop, ...rest] = zin.split(/(?<=[.?])\s+/);
  return <Melding s="vast" kop={kop} direct>{rest.map((z) => <p key={z}>{z}</p>)}</Melding>;
}

/** Above the form; takes focus at each failed try; each line leads to its field. */
function Foutenlijst({ fouten, poging }: { fouten: Veldfout[]; poging: number }) {
  const kop = useRef<HTMLDivElement>(null);
  useEffect(() => kop.current?.focus(), [poging]);
  useEffect(() => {
    const titel = document.title;
    document.title = ui.foutTitel + titel.replace(ui.foutTitel, '');
    return () => {
      document.title = document.title.replace(ui.foutTitel, '');
    };
  }, []);
  return (
    <div className="melding melding--fout" ref={kop} tabIndex={-1} role="group" aria-label={ui.erMistIets}>
      <Icoon n="driehoek" />
      <div className="melding__tekst stapel">
        <Kop2>{ui.erMistIets}</Kop2>
        <ul className="stapel stapel--dicht">
          {fouten.map((f) => (
            <li key={f.name + f.code}>
              <Anker href={`#${f.name}`} onClick={(e) => naarVeld(e, f.name)}>{f.reason}</Anker>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function naarVeld(e: React.MouseEvent, naam: string): void {
  e.preventDefault();
  const kort = naam.split('.').at(-1) ?? naam;
  const velden = [...document.querySelectorAll<HTMLElement>('[data-veld]')];
  const veld = velden.find((v) => v.dataset.veld === naam) ?? velden.find((v) => v.dataset.veld === kort);
  veld?.focus();
  veld?.scrollIntoView({ block: 'center' });
}

interface FormulierProps<T> { f: Formulierstand<T>; naam?: string; className?: string; children: ReactNode }

/** A form with its summary of faults. Sends with the button, with Enter and with Ctrl+Enter. */
export function Formulier<T>({ f, naam, className, children }: FormulierProps<T>) {
  return (
    <form
      noValidate aria-label={naam} className={className ?? 'stapel stapel--ruim'}
      onSubmit={(e) => {
        e.preventDefault();
        void f.verstuur();
      }}
      onKeyDown={(e) => {
        if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
          e.preventDefault();
          void f.verstuur();
        }
      }}
    >
      {f.fouten.length > 0 && <Foutenlijst fouten={f.fouten} poging={f.poging} />}
      {children}
      <Foutmelding fout={f.fout} />
    </form>
  );
}

const KOP: Partial<Record<ApiFout['soort'], string>> = {
  'geen-toegang': t.titel.geenToegang, 'niet-gevonden': t.titel.nietGevonden, 'niet-bereikbaar': t.titel.nietBereikbaar,
  netwerk: t.titel.netwerk, 'te-druk': t.titel.teDruk,
};

/** The service says why in whole sentences; what the heading says already, is not said twice. */
const zonder = (kop: string, tekst: string): string => (tekst.startsWith(`${kop} `) ? tekst.slice(kop.length + 1) : tekst);

/** Instead of what could not be read. */
export function Foutblad({ fout, opnieuw }: { fout: ApiFout; opnieuw?: () => void }) {
  const tekst = {
    'geen-toegang': fout.probleem.detail ?? t.geenToegang, 'niet-gevonden': t.nietGevonden, 'niet-bereikbaar': t.nietBereikbaarBlad,
    netwerk: t.netwerk, 'te-druk': t.teDruk,
  }[fout.soort as string] ?? t.storing(fout.probleem.traceId);
  const kop = KOP[fout.soort] ?? t.titel.storing;
  const definitief = isFout(fout, 'geen-toegang', 'niet-gevonden');
  return (
    <div className="stapel">
      <Kop1>{kop}</Kop1>
      <p className="meettekst">{zonder(`${kop}.`, tekst)}</p>
      <div className="knoppen">
        {!definitief && opnieuw && <Knop soort="hoofd" onClick={opnieuw}>{t.opnieuw}</Knop>}
        <KnopLink to="/" soort={definitief ? 'hoofd' : 'gewoon'}>{t.naarBegin}</KnopLink>
      </div>
    </div>
  );
}

interface GegevensProps<T> { vraag: UseQueryResult<T>; bladen?: number; children: (gegevens: T) => ReactNode }

/** Skeleton, then the content, or why there is none. A failed re-read keeps what was on the screen. */
export function Gegevens<T>({ vraag, bladen = 2, children }: GegevensProps<T>) {
  if (vraag.data !== undefined) return children(vraag.data);
  const opnieuw = (): void => void vraag.refetch();
  if (vraag.error instanceof ApiFout && vraag.error.soort !== 'uitgelogd') return <Foutblad fout={vraag.error} opnieuw={opnieuw} />;
  return <Skelet bladen={bladen} opnieuw={opnieuw} />;
}
