import { useQuery } from '@tanstack/react-query';
import { gezinsplan, sleutels } from '@/api';
import type { AbonnementHandeling, ApartHandeling, Handeling } from '@/api/beheer';
import { wanneer } from '@/lib/datum';
import { useSessie } from '@/shell/sessie';
import { berichtenverkeer } from '@/teksten/berichtenverkeer';
import { Tabel } from '@/ui/Tabel';
import { redenOntvanger } from './duiding';

const t = berichtenverkeer.handelingen;
const SYSTEEM = 'systeem';

/** Who did what, the latest first. */
export function Handelingen({ handelingen, klant }: { handelingen: Handeling<AbonnementHandeling | ApartHandeling>[]; klant?: string }) {
  const { persoonId } = useSessie();
  const mensen = useQuery({ queryKey: sleutels.mensen(), queryFn: ({ signal }) => gezinsplan.mensen(undefined, signal) });
  const wie = (door: string): string => {
    if (door === persoonId) return t.u;
    if (door === SYSTEEM) return t.schakel;
    if (door === klant) return t.partner;
    return mensen.data?.items.find((m) => m.id === door)?.naam ?? t.beheer;
  };
  if (handelingen.length === 0) return <p className="zacht">{t.leeg}</p>;
  return (
    <Tabel
      bijschrift={t.bijschrift} bijschriftVerborgen rijen={[...handelingen].reverse()} sleutel={(h) => h.op + h.soort}
      kolommen={[
        { kop: t.kolommen.op, cel: (h) => <time dateTime={h.op}>{wanneer(h.op)}</time> },
        { kop: t.kolommen.wie, cel: (h) => wie(h.door) },
        { kop: t.kolommen.wat, cel: (h) => t.soort[h.soort] },
        { kop: t.kolommen.waarom, cel: (h) => (h.door === SYSTEEM ? redenOntvanger(h.reden) : h.reden || t.geenReden) },
      ]}
    />
  );
}
