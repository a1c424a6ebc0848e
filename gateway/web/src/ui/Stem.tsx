import type { ReactNode } from 'react';
import { Avatar } from './Mens';
import './stem.css';

interface StemProps {
  /** The resident's literal words. Never a professional's text. */
  children: ReactNode;
  wie: string;
  /** For the initials, when `wie` is only a first name. */
  volledigeNaam?: string;
  wanneer?: ReactNode;
  vraag?: ReactNode;
  maat?: 'klein' | 'gewoon' | 'groot';
  /** What the speaker may do with it, or a `Leeft`. */
  naast?: ReactNode;
}

export function Stem({ children, wie, volledigeNaam, wanneer, vraag, maat = 'gewoon', naast }: StemProps) {
  return (
    <figure className={`stem stem--${maat}`}>
      {vraag && <p className="stem__kop">{vraag}</p>}
      <blockquote>{children}</blockquote>
      <figcaption>
        <Avatar naam={volledigeNaam ?? wie} soort="gezin" klein />
        <span>{wie}{wanneer && <> · {wanneer}</>}</span>
        {naast}
      </figcaption>
    </figure>
  );
}
