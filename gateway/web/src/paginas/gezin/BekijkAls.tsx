import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Betrokkene, CasusWeergave, DeelnameInvoer } from '@/api/gezinsplan';
import { roepnaam } from '@/lib/tekst';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { bekijkAls as t } from '@/teksten/toegang';
import { Leeg } from '@/ui/Blad';
import { Venster } from '@/ui/Dialoog';
import { Tekstknop } from '@/ui/Knop';
import { PlanContext, usePlan } from './casus';
import { Doelen } from './Doelen';
import { Wensen } from './Wensen';
import { Familie } from './Zijkant';

/** Asks the service how somebody sees the plan, and shows it in a window. */
export function useBekijkAls() {
  const { casus } = usePlan();
  const [beeld, zetBeeld] = useState<{ naam: string; gezien: CasusWeergave }>();
  const { doe, bezig, fout } = useActie(async (naam: string, invoer: DeelnameInvoer) => {
    zetBeeld({ naam: roepnaam(naam), gezien: await gezinsplan.bekijkAls(casus.id, invoer) });
  });
  const venster = (
    <>
      <Foutmelding fout={fout} />
      {beeld && (
        <Venster open breed kop={t.kop(beeld.naam)} sluit={t.sluit} opSluiten={() => zetBeeld(undefined)}>
          <Beeld gezien={beeld.gezien} />
        </Venster>
      )}
    </>
  );
  return { bekijk: doe, bezig, venster };
}

/** The same parts of the page, with nothing to press. */
function Beeld({ gezien }: { gezien: CasusWeergave }) {
  const plan = usePlan();
  const niets = gezien.wensen.length + gezien.doelen.length + gezien.losseActies.length + gezien.gezinsleden.length === 0;
  const zicht = { ...plan, casus: gezien, mag: () => false, magBij: () => false, leeft: () => undefined };
  return (
    <PlanContext value={zicht}>
      <p className="zacht">{t.uitleg}</p>
      {niets ? <Leeg kop={t.nietsKop}><p>{t.niets}</p></Leeg> : <div className="stapel"><Wensen /><Doelen /><Familie /></div>}
    </PlanContext>
  );
}

/** For who takes part already. */
export function BekijkKnop({ b }: { b: Betrokkene }) {
  const { bekijk, bezig, venster } = useBekijkAls();
  const naam = roepnaam(b.persoon.naam);
  const { caserol, doelomschrijving, grondslag, categorieen, omvang, tot } = b;
  const invoer = { persoonId: b.persoon.persoonId, caserol, doelomschrijving, grondslag, categorieen, omvang, ...(tot && { tot }) };
  return (
    <>
      <p><Tekstknop disabled={bezig} onClick={() => void bekijk(b.persoon.naam, invoer)}>{t.bekijk(naam)}</Tekstknop></p>
      {venster}
    </>
  );
}
