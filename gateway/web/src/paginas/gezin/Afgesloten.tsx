import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { CasusWeergave } from '@/api/gezinsplan';
import { dag } from '@/lib/datum';
import { hoofdletter } from '@/lib/tekst';
import { mist, useFormulier } from '@/shell/formulier';
import { verloop as t } from '@/teksten/verloop';
import { Uitklap } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { usePlan } from './casus';
import { Klein } from './VerloopFormulieren';

type Einde = NonNullable<CasusWeergave['afsluiting']>;

/** How it ended, how it goes since, whom to call, and the way back in when it goes wrong again. */
export function Afgesloten({ afsluiting }: { afsluiting: Einde }) {
  const { casus, mag } = usePlan();
  const [open, zetOpen] = useState<'nazorg' | 'heropen' | null>(null);
  const dicht = (): void => zetOpen(null);
  return (
    <Melding s="klaar" kop={t.afgesloten}>
      <p>{afsluiting.terugblik}</p>
      <p>{t.afgeslotenTekst(afsluiting.wieBelJe)}</p>
      <HoeHetGing nazorg={afsluiting.nazorg} />
      {casus.status !== 'EINDE' && <p>{t.nazorgen.wanneer(dag(afsluiting.nazorgdatum))}</p>}
      {!open && (
        <div className="knoppen">
          {mag('NAZORG_GEVEN') && <Knop onClick={() => zetOpen('nazorg')}>{t.nazorgen.knop}</Knop>}
          {mag('CASUS_HEROPENEN') && <Knop onClick={() => zetOpen('heropen')}>{t.heropen.knop}</Knop>}
        </div>
      )}
      {open === 'nazorg' && <Nazorg klaar={dicht} />}
      {open === 'heropen' && <Heropenen klaar={dicht} />}
    </Melding>
  );
}

function HoeHetGing({ nazorg }: Pick<Einde, 'nazorg'>) {
  if (nazorg.length === 0) return null;
  return (
    <section className="stapel stapel--dicht" aria-label={t.nazorgen.kop}>
      <p className="sterk">{t.nazorgen.kop}</p>
      {nazorg.map((n) => <p key={n.op}>{t.nazorgen.gevraagd(hoofdletter(dag(n.op)), n.door.naam, n.hoeGaatHet)}</p>)}
    </section>
  );
}

function Nazorg({ klaar }: { klaar: () => void }) {
  const { casus, stuur } = usePlan();
  const f = useFormulier({
    concept: `casus/${casus.id}/nazorg`,
    begin: { hoeGaatHet: '', volgende: '' },
    controleer: ({ hoeGaatHet }) => (hoeGaatHet.trim() === '' ? [mist('hoeGaatHet', t.nazorgen.hoeMist)] : []),
    verstuur: async ({ hoeGaatHet, volgende }) => {
      await stuur(gezinsplan.geefNazorg(casus.id, { hoeGaatHet, ...(volgende && { volgende }) }));
      toast({ tekst: volgende ? t.nazorgen.nogEens : t.nazorgen.klaar });
      klaar();
    },
  });
  return (
    <Klein f={f} knop={t.nazorgen.knop} klaar={klaar}>
      <Veld {...f.veld('hoeGaatHet')} label={t.nazorgen.hoe} rijen={2} />
      <Veld {...f.veld('volgende')} label={t.nazorgen.volgende} hulp={t.nazorgen.volgendeHulp} soort="date" kort />
    </Klein>
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
          <HoeHetGing nazorg={h.eerder.nazorg} />
          <p>{t.heropen.weer(dag(h.op), h.reden)}</p>
          <p className="klein zacht">{h.door.naam}</p>
        </div>
      ))}
    </Uitklap>
  );
}
