import { tijd } from '@/lib/datum';
import { maatwerk } from '@/teksten/maatwerk';
import { ui } from '@/teksten/ui';
import { Icoon } from '@/ui/Icoon';
import { Bewaard } from '@/ui/Status';
import type { Zelfbewaren } from '@/ui/zelfbewaren';

const t = maatwerk.bewaren;

/** What happened to the last keys, in one quiet line. */
export function Bewaarstand<T extends object>({ z }: { z: Zelfbewaren<T> }) {
  return <span role="status">{regel(z)}</span>;
}

function regel<T extends object>({ stand, bewaardOp }: Zelfbewaren<T>) {
  switch (stand) {
    case 'bezig':
      return <Bewaard>{t.bezig}</Bewaard>;
    case 'geen-verbinding':
      return <span className="bewaard"><Icoon n="geenNet" />{t.geenVerbinding}</span>;
    case 'botsing':
      return <span className="bewaard"><Icoon n="samen" />{t.botsing}</span>;
    case 'fout':
      return <span className="bewaard"><Icoon n="driehoek" />{t.mislukt}</span>;
    default:
      return bewaardOp ? <Bewaard>{ui.bewaard.om(tijd(bewaardOp))}</Bewaard> : <Bewaard>{ui.bewaard.alles}</Bewaard>;
  }
}
