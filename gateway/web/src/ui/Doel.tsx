import type { ReactNode } from 'react';
import { ui } from '@/teksten/ui';
import { Kop3 } from './Kop';
import { Avatar } from './Mens';
import { Schaal } from './Schaal';
import './blad.css';
import './doel.css';

interface DoelProps {
  id: string;
  nummer: number;
  leefgebied: string;
  /** The family's words; while they are being changed, the form takes the whole head. */
  zin: ReactNode;
  vanNaam: string;
  /** For the initials, when `vanNaam` is only a first name. */
  volledigeNaam?: string;
  start?: number | null;
  nu?: number | null;
  bereikt?: boolean;
  /** Under the scale: give a figure. */
  cijferKnop?: ReactNode;
  /** Beside the speaker: change, or a `Leeft`. */
  naast?: ReactNode;
  /** Professionals' fence between head and actions. */
  vak?: ReactNode;
  /** `Actie` lines. */
  acties: ReactNode;
  onder?: ReactNode;
}

export function Doel(p: DoelProps) {
  return (
    <section className={`blad doel ${p.bereikt ? 'doel--bereikt' : ''}`} aria-label={ui.doel.naam(p.nummer)} data-deel={p.id}>
      <div className="doel__kop">
        <div className="groei">
          <p className="doel__boven"><span>{ui.doel.naam(p.nummer)} · {p.leefgebied}</span>{p.bereikt && <b>{ui.doel.bereikt}</b>}</p>
          {typeof p.zin === 'string' ? <Kop3 className="doel__zin">{p.zin}</Kop3> : p.zin}
          <div className="doel__wie"><Avatar naam={p.volledigeNaam ?? p.vanNaam} soort="gezin" klein /><span>{ui.doel.woordenVan(p.vanNaam)}</span>{p.naast}</div>
        </div>
        {typeof p.zin === 'string' && <div className="doel__schaal">
          <p className="klein sterk">{ui.schaal.vraag}</p>
          <Schaal start={p.start ?? null} nu={p.nu ?? null} />
          {p.cijferKnop}
        </div>}
      </div>
      {p.vak}
      {p.acties}
      {p.onder}
    </section>
  );
}
