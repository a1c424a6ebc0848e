import { beleid } from '@/teksten/beleid';
import type { Overzicht } from './api';
import { som } from './cijfers';
import './beleid.css';

const t = beleid.overzicht;

/** Four figures. What is too small to show says so, and is not a zero. */
export function Kerncijfers({ overzicht: o }: { overzicht: Overzicht }) {
  const ja = som(o.besluiten, 'TOEGEKEND', 'TOEGEKEND_ONDER_VOORWAARDEN');
  const binnen = som(o.besluiten, 'KAN_BINNEN_DE_REGEL');
  const bekend = o.aantalBesluiten ?? null;
  return (
    <ul className="kerncijfers" aria-label={t.cijfers}>
      <Cijfer naam={t.verzoeken} waarde={String(o.aantalVerzoeken)} onder={t.verzoekenOnder} />
      <Cijfer naam={t.wachttijd} waarde={o.gemiddeldeDagen == null ? null : t.dagen(o.gemiddeldeDagen)} onder={t.wachttijdOnder} />
      <Cijfer naam={t.ja} waarde={ja === null || bekend === null ? null : String(ja)} onder={t.jaOnder(bekend ?? 0)} />
      <Cijfer naam={t.binnen} waarde={binnen === null || bekend === null ? null : String(binnen)} onder={t.binnenOnder} />
    </ul>
  );
}

function Cijfer({ naam, waarde, onder }: { naam: string; waarde: string | null; onder: string }) {
  return (
    <li>
      <span className="kerncijfers__naam">{naam}</span>
      {waarde === null ? <span className="kerncijfers__weinig">{t.teWeinig}</span> : <b>{waarde}</b>}
      <span className="klein zacht">{waarde === null ? t.teWeinigOnder : onder}</span>
    </li>
  );
}
