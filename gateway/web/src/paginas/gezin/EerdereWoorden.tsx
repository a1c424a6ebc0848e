import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout, sleutels, woorden as api } from '@/api';
import type { Tekstsoort } from '@/api/woorden';
import { wanneer } from '@/lib/datum';
import { Foutmelding } from '@/shell/Fouten';
import { eerdereWoorden as t } from '@/teksten/woorden';
import { Venster } from '@/ui/Dialoog';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Skelet } from '@/ui/Skelet';
import { usePlan } from './casus';

interface Props {
  soort: Tekstsoort;
  deelId: string;
  /** Of the text as it is now: another one means that there is more to show. */
  versie: number;
  /** For who hears the button and does not see where it stands. */
  waarvan: string;
  /** In the family's own words. */
  stem?: boolean;
}

/** Other words came in the place of these; nobody's are gone. */
export function EerdereWoorden(p: Props) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Tekstknop className="klein actie__meer" aria-label={t.knopVan(p.waarvan)} onClick={() => zetOpen(true)}>{t.knop}</Tekstknop>
      <Venster open={open} kop={t.kop} sluit={t.sluit} opSluiten={() => zetOpen(false)}>{open && <Lijst {...p} />}</Venster>
    </>
  );
}

function Lijst({ soort, deelId, versie, stem }: Props) {
  const { casus } = usePlan();
  const vraag = useInfiniteQuery({
    queryKey: sleutels.eerdereWoorden(casus.id, soort, deelId, versie),
    queryFn: ({ pageParam, signal }) => api.eerdere(casus.id, soort, deelId, pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: (laatste, alle) => (alle.reduce((n, b) => n + b.items.length, 0) < laatste.totaal ? alle.length + 1 : undefined),
  });
  const fout = vraag.error instanceof ApiFout ? vraag.error : undefined;
  const woorden = vraag.data?.pages.flatMap((b) => b.items);
  if (!woorden) return fout ? <Foutmelding fout={fout} /> : <Skelet bladen={1} opnieuw={() => void vraag.refetch()} />;
  if (woorden.length === 0) return <p>{t.leeg}</p>;
  return (
    <div className="stapel">
      <p className="zacht">{t.uitleg}</p>
      <ol className="eerder">
        {woorden.map((w) => (
          <li key={`${w.versie}/${w.tekst}`}>
            <p className={`eerder__tekst ${stem ? 'gezinswoorden' : ''}`}>{w.tekst}</p>
            <p className="klein zacht">{w.naam && w.geschrevenOp ? t.door(w.naam, wanneer(w.geschrevenOp)) : t.onbekend}</p>
          </li>
        ))}
      </ol>
      <Foutmelding fout={fout} />
      {vraag.hasNextPage && <div><Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>{t.toonMeer}</Knop></div>}
    </div>
  );
}
