import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import type { Evaluatie } from './api';
import { Leerzin } from './Leerzin';

/** After the talk: the lessons first; the rest stands on the board. */
export function Opbrengst({ evaluatie: e }: { evaluatie: Evaluatie }) {
  return (
    <Blad kop={tekst.leerpunten.kop} hoog>
      {e.leerpunten.length === 0
        ? <p className="zacht">{tekst.leerpunten.leeg}</p>
        : <ul className="lijst">{e.leerpunten.map((l) => <li key={l.id}><Leerzin leerpunt={l} /></li>)}</ul>}
    </Blad>
  );
}
