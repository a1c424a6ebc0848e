import type { VersieKop } from '@/api/planversies';
import { roepnaam } from '@/lib/tekst';
import { versieTeksten } from '@/teksten/versies';
import { usePlan } from '../gezin/casus';

/** What each of the family said of this version. */
export function Akkoorden({ akkoorden }: Pick<VersieKop, 'akkoorden'>) {
  const { aanspreek } = usePlan();
  const t = versieTeksten(aanspreek);
  const ja = akkoorden.filter((a) => !a.redenGeen);
  return (
    <>
      {ja.length > 0 && <p className="klein">{t.akkoord(ja.map((a) => roepnaam(a.naam)))}</p>}
      {akkoorden.map((a) => a.redenGeen && <p key={a.gezinslidId} className="klein">{t.geenAkkoord(roepnaam(a.naam), a.redenGeen)}</p>)}
    </>
  );
}
