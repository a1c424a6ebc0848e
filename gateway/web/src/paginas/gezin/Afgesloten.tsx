import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { CasusWeergave } from '@/api/gezinsplan';
import { dag } from '@/lib/datum';
import { mist, useFormulier } from '@/shell/formulier';
import { verloop as t } from '@/teksten/verloop';
import { Uitklap } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { usePlan } from './casus';
import { Klein } from './VerloopFormulieren';

/** How it ended, whom to call, and the way back in when it goes wrong again. */
export function Afgesloten({ afsluiting }: { afsluiting: NonNullable<CasusWeergave['afsluiting']> }) {
  const { mag } = usePlan();
  const [open, zetOpen] = useState(false);
  return (
    <Melding s="klaar" kop={t.afgesloten}>
      <p>{afsluiting.terugblik}</p>
      <p>{t.afgeslotenTekst(afsluiting.wieBelJe)}</p>
      {mag('CASUS_HEROPENEN') && !open && <div className="knoppen"><Knop onClick={() => zetOpen(true)}>{t.heropen.knop}</Knop></div>}
      {open && <Heropenen klaar={() => zetOpen(false)} />}
    </Melding>
  );
}

function Heropenen({ klaar }: { klaar: () => void }) {
  const { casus, stuur } = usePlan();
  const f = useFormulier({
    concept: `casus/${casus.id}/heropenen`,
    begin: { reden: '' },
    controleer: ({ reden }) => (reden.trim() === '' ? [mist('reden', t.heropen.redenMist)] : []),
    verstuur: async ({ reden }) => {
      await stuur(gezinsplan.heropen(casus.id, reden));
      toast({ tekst: t.heropen.klaar });
    },
  });
  return (
    <Klein f={f} knop={t.heropen.knop} klaar={klaar}>
      <Veld {...f.veld('reden')} label={t.heropen.reden} hulp={t.heropen.uitleg} rijen={2} />
    </Klein>
  );
}

/** Times that this plan was closed and went on again; the last one first. */
export function EerderAfgesloten() {
  const { casus } = usePlan();
  if (casus.heropeningen.length === 0) return null;
  return (
    <Uitklap kop={t.heropen.eerder}>
      {[...casus.heropeningen].reverse().map((h) => (
        <div key={h.op} className="stapel stapel--dicht">
          <p>{t.heropen.was(dag(h.eerder.op), h.eerder.terugblik)}</p>
          <p>{t.heropen.weer(dag(h.op), h.reden)}</p>
          <p className="klein zacht">{h.door.naam}</p>
        </div>
      ))}
    </Uitklap>
  );
}
