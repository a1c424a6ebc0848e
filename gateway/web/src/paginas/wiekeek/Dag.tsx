import type { Inzage } from '@/api/inzagelog';
import { DagVoluit, dagVoluit, tijd, vandaag } from '@/lib/datum';
import { wieKeekTeksten, type WieKeekTeksten } from '@/teksten/wiekeek';
import { Blad } from '@/ui/Blad';
import { Icoon } from '@/ui/Icoon';
import { Avatar, type MensSoort } from '@/ui/Mens';
import { Status } from '@/ui/Status';
import { usePlan } from '../gezin/casus';

/** One day: who, what, and why it was allowed. */
export function Dag({ dag, items }: { dag: string; items: Inzage[] }) {
  const { aanspreek } = usePlan();
  const t = wieKeekTeksten(aanspreek);
  return (
    <Blad kop={dag === vandaag() ? t.vandaag(dagVoluit(dag)) : DagVoluit(dag)}>
      <ul className="lijst">
        {items.map((i) => <li key={`${i.persoonId ?? i.soort} ${i.eersteOp} ${i.waarom} ${i.tegengehouden}`}><Regel inzage={i} t={t} /></li>)}
      </ul>
    </Blad>
  );
}

function Regel({ inzage: i, t }: { inzage: Inzage; t: WieKeekTeksten }) {
  const naam = i.soort === 'SCHAKEL' ? t.schakel : (i.naam ?? t.onbekend);
  const bij = i.organisatie ?? (i.gezin ? t.vanGezin : undefined);
  return (
    <div className="keek">
      <Avatar naam={i.soort === 'MENS' && !i.naam ? '?' : naam} soort={soortVan(i)} />
      <div className="stapel stapel--dicht">
        <p><b>{naam}</b>{bij && <span className="zacht"> · {bij}</span>}</p>
        <p>{i.wat}</p>
        <p className="keek__waarom"><Icoon n="info" />{i.waarom}</p>
        {i.tegengehouden && <div><Status s="uit">{t.tegengehouden}</Status></div>}
      </div>
      <p className="keek__tijd">{tijden(i, t)}</p>
    </div>
  );
}

function tijden(i: Inzage, t: WieKeekTeksten): string {
  if (i.aantal > 2) return t.aantal(i.aantal);
  const [eerste, laatste] = [tijd(i.eersteOp), tijd(i.laatsteOp)];
  return eerste === laatste ? eerste : t.tijden(eerste, laatste);
}

const soortVan = (i: Inzage): MensSoort => (i.gezin ? 'gezin' : i.tegengehouden || i.soort === 'SCHAKEL' ? 'partner' : 'eigen');
