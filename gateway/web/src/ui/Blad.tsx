import { useId, type ReactNode } from 'react';
import { Kop2, Kop3 } from './Kop';
import './blad.css';

interface BladProps {
  /** A finding or a question, not a noun. */
  kop?: ReactNode;
  /** Beside the heading: a link, a number, a small button. */
  naast?: ReactNode;
  /** The one raised sheet of a page: the one to act on. */
  hoog?: boolean;
  niveau?: 2 | 3;
  className?: string;
  id?: string;
  children?: ReactNode;
}

export function Blad({ kop, naast, hoog, niveau = 2, className, id, children }: BladProps) {
  const kopId = useId();
  const Kop = niveau === 2 ? Kop2 : Kop3;
  return (
    <section className={`blad ${hoog ? 'blad--hoog' : ''} ${className ?? ''}`} id={id} aria-labelledby={kop ? kopId : undefined}>
      {kop && (
        <div className="blad__kop">
          <Kop id={kopId}>{kop}</Kop>
          {naast && <div className="blad__naast klein zacht">{naast}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Says that empty is fine, and offers at most one thing to do. */
export function Leeg({ kop, children, knop }: { kop?: ReactNode; children?: ReactNode; knop?: ReactNode }) {
  return (
    <div className="leeg">
      {kop && <p className="sterk">{kop}</p>}
      {children && <div className="stapel stapel--half">{children}</div>}
      {knop}
    </div>
  );
}

export function Feiten({ feiten }: { feiten: [naam: ReactNode, waarde: ReactNode][] }) {
  return (
    <dl className="feiten">
      {feiten.map(([naam, waarde], i) => <div key={i}><dt>{naam}</dt><dd>{waarde}</dd></div>)}
    </dl>
  );
}

export function Uitklap({ kop, children, open }: { kop: ReactNode; children: ReactNode; open?: boolean }) {
  return <details className="uitklap" open={open}><summary>{kop}</summary>{children}</details>;
}
