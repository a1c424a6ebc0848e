import type { Partnerbericht } from '@/api/gezinsplan';
import { dag, wanneer } from '@/lib/datum';
import { hoofdletter } from '@/lib/tekst';
import { partnernieuws as t } from '@/teksten/partnernieuws';
import { Blad, Uitklap } from '@/ui/Blad';
import { Anker } from '@/ui/Verwijzing';
import { usePlan } from './casus';

const METEEN = 3;

/** That something changed at a partner; what, the reader sees there, with rights of his own there. */
export function Partnernieuws() {
  const { casus } = usePlan();
  const berichten = casus.partnerberichten ?? [];
  if (berichten.length === 0) return null;
  const eerder = berichten.slice(METEEN);
  return (
    <Blad kop={t.kop}>
      <ul className="lijst">{berichten.slice(0, METEEN).map((b) => <Bericht key={b.id} b={b} />)}</ul>
      {eerder.length > 0 && <Uitklap kop={t.eerder(eerder.length)}><ul className="lijst">{eerder.map((b) => <Bericht key={b.id} b={b} />)}</ul></Uitklap>}
      <p className="klein zacht">{t.uitleg}</p>
    </Blad>
  );
}

/** The link names where it goes: it leads out of Schakel, to an address that the partner gave. */
function Bericht({ b }: { b: Partnerbericht }) {
  return (
    <li data-deel={b.id}>
      <p className="sterk">{b.organisatie}</p>
      <p>{t[b.soort](b.datum ? dag(b.datum) : '')}</p>
      {b.dataref && <p><Anker href={b.dataref} rel="noreferrer">{t.bekijk(new URL(b.dataref).host)}</Anker></p>}
      <p className="klein zacht">{hoofdletter(wanneer(b.op))}</p>
    </li>
  );
}
