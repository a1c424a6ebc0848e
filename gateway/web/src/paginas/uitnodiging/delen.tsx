import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { gateway, sleutels } from '@/api';
import { uitnodiging } from '@/teksten/uitnodiging';
import { Icoon, type IcoonNaam } from '@/ui/Icoon';
import { Logo } from '@/ui/Logo';
import './uitnodiging.css';

const t = uitnodiging;

/** Head and foot of the link page: no menu, no account, one way forward. */
export function Linkpagina({ children }: { children: ReactNode }) {
  const thema = useQuery({ queryKey: sleutels.thema, queryFn: ({ signal }) => gateway.thema(signal), staleTime: Infinity });
  useEffect(() => {
    document.title = `${t.titel} – ${t.app}`;
  }, []);
  return (
    <>
      <header className="linkkop">
        <div className="linkkop__in"><span className="linkkop__merk"><Logo /><b>{t.app}</b></span><span className="klein zacht">{t.beveiligd}</span></div>
      </header>
      <main id="inhoud" tabIndex={-1}><div className="inhoud inhoud--smal">{children}</div></main>
      <footer className="linkvoet">
        <div>
          {thema.data?.telefoon && <span>{t.voet.vragen(thema.data.telefoon)}</span>}
          <details className="uitklap">
            <summary>{t.voet.watGebeurt}</summary>
            <ul className="stapel stapel--dicht linkvoet__uitleg">{t.voet.watGebeurtTekst.map((regel) => <li key={regel}>{regel}</li>)}</ul>
          </details>
        </div>
      </footer>
    </>
  );
}

/** Takes focus when its screen appears, so that a screen reader starts at the top of it. */
export function Linktitel({ children }: { children: ReactNode }) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    kop.current?.focus({ preventScroll: true });
  }, []);
  return <h1 className="utrecht-heading-1" ref={kop} tabIndex={-1}>{children}</h1>;
}

export const Linkkop = ({ children }: { children: ReactNode }) => <h2 className="utrecht-heading-2">{children}</h2>;

interface KnopProps { soort?: 'hoofd' | 'gewoon' | 'stil'; ic?: IcoonNaam; bezig?: boolean; type?: 'submit' | 'button'; onClick?: () => void; children: ReactNode }

const KLASSE = { hoofd: 'primary-action', gewoon: 'secondary-action', stil: 'subtle' };

/** The same button as everywhere, without the library behind it: this page has to be small. */
export function Linkknop({ soort = 'gewoon', ic, bezig, type = 'button', onClick, children }: KnopProps) {
  return (
    <button
      type={type} className={`utrecht-button utrecht-button--${KLASSE[soort]} knop--${soort}`} aria-busy={bezig || undefined}
      onClick={bezig ? (e) => e.preventDefault() : onClick}
    >
      {ic && <Icoon n={ic} />}{children}
    </button>
  );
}

export function Linkfout({ kop, children }: { kop: string; children?: ReactNode }) {
  return (
    <div className="melding melding--fout" role="alert">
      <Icoon n="driehoek" />
      <div className="melding__tekst stapel"><p className="sterk">{kop}</p>{children}</div>
    </div>
  );
}
