import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Icoon } from '@/ui/Icoon';
import type { Evaluatie } from './api';
import { Leerzin } from './Leerzin';

/** After the talk: the lessons first, the rest on the board. */
export function Opbrengst({ evaluatie: e }: { evaluatie: Evaluatie }) {
  return (
    <Blad kop={tekst.leerpunten.kop} hoog>
      <div className="stapel">
        {e.leerpunten.length === 0
          ? <p className="zacht">{tekst.leerpunten.leeg}</p>
          : <ul className="lijst">{e.leerpunten.map((l) => <li key={l.id}><Leerzin leerpunt={l} /></li>)}</ul>}
        <div className="knoppen">
          <KnopLink to="/evaluaties/$evaluatieId/sessie" params={{ evaluatieId: e.id }}><Icoon n="route" />{tekst.pagina.naarVerslag}</KnopLink>
        </div>
      </div>
    </Blad>
  );
}
