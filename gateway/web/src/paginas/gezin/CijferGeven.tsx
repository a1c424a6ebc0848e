import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Doel } from '@/api/gezinsplan';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { Knop } from '@/ui/Knop';
import { Cijfer } from '@/ui/Schaal';
import { usePlan } from './casus';

export function CijferGeven({ doel, klaar }: { doel: Doel; klaar: () => void }) {
  const { casus, t, stuur } = usePlan();
  const [cijfer, zetCijfer] = useState(doel.cijferNu ?? doel.cijferStart ?? 5);
  const { doe, bezig, fout } = useActie(async () => {
    await stuur(gezinsplan.geefCijfer(casus.id, doel, cijfer));
    klaar();
  });
  return (
    <div className="stapel">
      <Cijfer waarde={cijfer} onWijzig={zetCijfer} />
      <Foutmelding fout={fout} />
      <div className="knoppen">
        <Knop soort="hoofd" bezig={bezig} onClick={() => void doe()}>{t.doelen.bewaarCijfer}</Knop>
        <Knop soort="stil" onClick={klaar}>{t.annuleer}</Knop>
      </div>
    </div>
  );
}
