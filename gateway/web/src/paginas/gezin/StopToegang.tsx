import { useState, type ReactNode } from 'react';
import { gezinsplan } from '@/api';
import type { Betrokkene } from '@/api/gezinsplan';
import { roepnaam } from '@/lib/tekst';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { toegangTeksten } from '@/teksten/toegang';
import { Bevestiging } from '@/ui/Dialoog';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { usePlan } from './casus';

/** The button that ends somebody's access, when the reader may; and below it the question first, and what went wrong. */
export function useStopToegang(b: Betrokkene, kort = false): { knop: ReactNode; onder: ReactNode } {
  const { casus, mag, stuur, aanspreek, ikzelf } = usePlan();
  const t = toegangTeksten(aanspreek);
  const [vraagt, zetVraagt] = useState(false);
  const naam = roepnaam(b.persoon.naam);
  // Who may not decide on who takes part may still leave.
  const magStoppen = mag('BETROKKENE_AFSLUITEN') && (mag('BETROKKENE_UITNODIGEN') || b.persoon.persoonId === ikzelf.persoonId);
  const { doe, bezig, fout } = useActie(async () => {
    zetVraagt(false);
    await stuur(gezinsplan.stopToegang(casus.id, b));
    toast({ tekst: t.gestopt(naam) });
  });
  return {
    knop: b.actief && magStoppen && (
      <Knop bezig={bezig} aria-label={t.stopNaam(naam)} onClick={() => zetVraagt(true)}>{kort ? t.stopKort : t.stop}</Knop>
    ),
    onder: (
      <>
        <Foutmelding fout={fout} />
        <Bevestiging open={vraagt} kop={t.stopKop(naam)} ja={t.stopKnop} nee={t.annuleer} bezig={bezig} onJa={() => void doe()} onNee={() => zetVraagt(false)}>
          <p>{t.stopUitleg}</p>
        </Bevestiging>
      </>
    ),
  };
}
