import type { ReactNode } from 'react';
import './tabel.css';

export interface Kolom<T> { kop: string; cel: (rij: T) => ReactNode; getal?: boolean }

interface TabelProps<T> {
  bijschrift: string;
  /** When a heading above already says it. */
  bijschriftVerborgen?: boolean;
  kolommen: Kolom<T>[];
  rijen: T[];
  sleutel: (rij: T) => string;
  /** A card per row on the phone, with the head as label. */
  kaarten?: boolean;
  vers?: (rij: T) => boolean;
}

/** The first column names the row. */
export function Tabel<T>({ bijschrift, bijschriftVerborgen, kolommen, rijen, sleutel, kaarten = true, vers }: TabelProps<T>) {
  return (
    <div className="tabelbak" role="group" aria-label={bijschrift} tabIndex={0}>
      <table className={`utrecht-table tabel ${kaarten ? 'tabel--kaarten' : ''}`}>
        <caption className={`utrecht-table__caption ${bijschriftVerborgen ? 'alleen-voorlezen' : ''}`}>{bijschrift}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {kolommen.map((k) => <th key={k.kop} scope="col" className={`utrecht-table__header-cell ${k.getal ? 'tabel__getal' : ''}`}>{k.kop}</th>)}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rijen.map((rij) => (
            <tr key={sleutel(rij)} className={`utrecht-table__row ${vers?.(rij) ? 'vers' : ''}`}>
              {kolommen.map((k, i) => (i === 0
                ? <th key={k.kop} scope="row" className="utrecht-table__header-cell">{k.cel(rij)}</th>
                : <td key={k.kop} data-kolom={k.kop} className={`utrecht-table__cell ${k.getal ? 'tabel__getal' : ''}`}>{k.cel(rij)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
