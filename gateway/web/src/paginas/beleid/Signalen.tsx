import { useQuery } from '@tanstack/react-query';
import { maatwerktafel, sleutels } from '@/api';
import { dag } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { beleid } from '@/teksten/beleid';
import { Blad, Leeg } from '@/ui/Blad';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Verwijzing } from '@/ui/Verwijzing';
import { isOpen, type Signaal } from './api';
import { SIGNAAL_SOORT } from './signaalstand';

const t = beleid.signalen;

export function Signalen() {
  const vraag = useQuery({ queryKey: sleutels.signalen, queryFn: ({ signal }) => maatwerktafel.signalen(signal) });
  return (
    <Pagina titel={t.titel} smal>
      <Gegevens vraag={vraag} bladen={1}>
        {(lijst) => {
          const items = lijst.items as Signaal[];
          const open = items.filter((s) => isOpen(s.stand));
          return (
            <>
              <Kop1>{t.kop(open.length)}</Kop1>
              {items.length === 0 && <Leeg><p>{t.leeg}</p></Leeg>}
              <Lijst kop={t.open} signalen={open} />
              <Lijst kop={t.klaar} signalen={items.filter((s) => !isOpen(s.stand))} />
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

function Lijst({ kop, signalen }: { kop: string; signalen: Signaal[] }) {
  if (signalen.length === 0) return null;
  return (
    <Blad kop={kop}>
      <ul className="lijst">
        {signalen.map((s) => (
          <li key={s.id} className="rij rij--tussen">
            <div className="stapel stapel--dicht">
              <p className="sterk"><Verwijzing to="/signalen/$signaalId" params={{ signaalId: s.id }}>{s.regelTitel}</Verwijzing></p>
              <p className="klein zacht">{t.aantal(s.aantal)} · {t.sinds(dag(s.gegevenOp))}</p>
            </div>
            <Status s={SIGNAAL_SOORT[s.stand]}>{t.stand[s.stand]}</Status>
          </li>
        ))}
      </ul>
    </Blad>
  );
}
