import { useQuery } from '@tanstack/react-query';
import { procesevaluatie, sleutels } from '@/api';
import { dagKort } from '@/lib/datum';
import { mijnwerk } from '@/teksten/mijnwerk';
import { Blad, Leeg } from '@/ui/Blad';
import { Verwijzing } from '@/ui/Verwijzing';
import type { Afspraak } from './komend';

const t = mijnwerk;

export function Straks({ afspraken }: { afspraken: Afspraak[] }) {
  if (afspraken.length === 0) return null;
  return (
    <Blad kop={t.straks.kop}>
      <ul className="lijst agenda">
        {afspraken.map((a) => (
          <li key={a.sleutel}>
            <time dateTime={a.datum}>{dagKort(a.datum)}</time>
            <div><Verwijzing to={a.naar} className="sterk">{a.wat}</Verwijzing>{a.onder && <p className="klein zacht">{a.onder}</p>}</div>
          </li>
        ))}
      </ul>
    </Blad>
  );
}

/** The newest lesson that two people read. Nothing when there is none: a rail needs no empty sheet. */
export function VanCollegas() {
  const { data } = useQuery({ queryKey: sleutels.leerpunten, queryFn: ({ signal }) => procesevaluatie.leerpunten(signal) });
  const les = data?.items.find((l) => l.stand === 'VRIJGEGEVEN');
  if (!les) return null;
  return (
    <Leeg kop={t.collega.kop} knop={<Verwijzing to="/kennis" className="klein">{t.collega.knop}</Verwijzing>}>
      <p className="klein">{t.collega.les(zonderPunt(les.zagen), zonderPunt(les.daarom))}</p>
    </Leeg>
  );
}

const zonderPunt = (tekst: string): string => tekst.replace(/\.$/, '');
