import { Table, TableBody, TableCaption, TableCell, TableHeader, TableHeaderCell, TableRow } from '@utrecht/component-library-react';
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
      <Table className={`tabel ${kaarten ? 'tabel--kaarten' : ''}`}>
        <TableCaption className={bijschriftVerborgen ? 'alleen-voorlezen' : undefined}>{bijschrift}</TableCaption>
        <TableHeader>
          <TableRow>
            {kolommen.map((k) => <TableHeaderCell key={k.kop} scope="col" className={k.getal ? 'tabel__getal' : undefined}>{k.kop}</TableHeaderCell>)}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rijen.map((rij) => (
            <TableRow key={sleutel(rij)} className={vers?.(rij) ? 'vers' : undefined}>
              {kolommen.map((k, i) => i === 0
                ? <TableHeaderCell key={k.kop} scope="row">{k.cel(rij)}</TableHeaderCell>
                : <TableCell key={k.kop} data-kolom={k.kop} className={k.getal ? 'tabel__getal' : undefined}>{k.cel(rij)}</TableCell>)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
