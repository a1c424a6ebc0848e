import type { ReactNode, Ref } from 'react';
import { Icoon, type IcoonNaam } from './Icoon';
import './melding.css';

export type MeldingSoort = 'info' | 'vast' | 'klaar' | 'fout';
const ICOON: Record<MeldingSoort, IcoonNaam> = { info: 'info', vast: 'hek', klaar: 'gelukt', fout: 'driehoek' };

interface MeldingProps {
  s?: MeldingSoort;
  ic?: IcoonNaam;
  kop?: ReactNode;
  children?: ReactNode;
  /** Read out at once: for an answer to what the reader just did. */
  direct?: boolean;
  ref?: Ref<HTMLDivElement>;
}

/** At most two on a page. */
export function Melding({ s = 'info', ic, kop, children, direct, ref }: MeldingProps) {
  return (
    <div className={`melding melding--${s}`} role={direct ? 'alert' : undefined} ref={ref} tabIndex={ref ? -1 : undefined}>
      <Icoon n={ic ?? ICOON[s]} />
      <div className="melding__tekst stapel">
        {kop && <p className="sterk">{kop}</p>}
        {children}
      </div>
    </div>
  );
}

/** Only professionals read what is inside; the family sees that it exists and whose it is. */
export function Vak({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <div className="vak" role="group" aria-label={kop}>
      <div className="vak__kop"><Icoon n="slot" />{kop}</div>
      {children}
    </div>
  );
}
