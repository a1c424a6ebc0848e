import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { Tafel } from '@/api/maatwerktafel';
import { DagVoluit, dagVoluit, vandaag } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { isTafel, useSessie } from '@/shell/sessie';
import { tafel } from '@/teksten/tafel';
import { Blad, Leeg } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Verwijzing } from '@/ui/Verwijzing';
import { TafelPlannen } from './TafelPlannen';

const t = tafel.lijst;

export function Tafels() {
  const plant = isTafel(useSessie());
  const [open, zetOpen] = useState(false);
  const vraag = useQuery({ queryKey: sleutels.tafels, queryFn: ({ signal }) => maatwerktafel.tafels(signal) });
  return (
    <Pagina titel={t.titel} smal>
      <Gegevens vraag={vraag} bladen={1}>
        {({ items }) => {
          const komend = items.filter((x) => x.datum >= vandaag()).sort((a, b) => a.datum.localeCompare(b.datum));
          const geweest = items.filter((x) => x.datum < vandaag()).sort((a, b) => b.datum.localeCompare(a.datum));
          const knop = plant && !open ? <Knop ic="plus" onClick={() => zetOpen(true)}>{t.plan}</Knop> : null;
          return (
            <>
              <div className="rij rij--tussen rij--onder">
                <Kop1>{t.kop(komend[0] ? dagVoluit(komend[0].datum) : null)}</Kop1>
                {items.length > 0 && knop}
              </div>
              {open && <TafelPlannen klaar={() => zetOpen(false)} />}
              {items.length === 0 && !open && <Leeg knop={knop}><p>{t.leeg}</p></Leeg>}
              <Lijst kop={t.komend} tafels={komend} />
              <Lijst kop={t.geweest} tafels={geweest} />
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

function Lijst({ kop, tafels }: { kop: string; tafels: Tafel[] }) {
  if (tafels.length === 0) return null;
  return (
    <Blad kop={kop}>
      <ul className="lijst">
        {tafels.map((x) => (
          <li key={x.id} className="rij rij--tussen">
            <div>
              <Verwijzing className="sterk" to="/tafels/$tafelId" params={{ tafelId: x.id }}>{DagVoluit(x.datum)}</Verwijzing>
              <p className="klein zacht">{tafel.agenda.waar(`${x.begin.slice(0, 5)} – ${x.eind.slice(0, 5)}`, x.plaats)}</p>
            </div>
            <span className="klein">{t.punten(x.aantalPunten)}</span>
          </li>
        ))}
      </ul>
    </Blad>
  );
}
