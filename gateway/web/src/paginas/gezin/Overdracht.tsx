import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Overdracht } from '@/api/gezinsplan';
import { dag } from '@/lib/datum';
import { Foutmelding } from '@/shell/Fouten';
import { mist, useActie, useFormulier } from '@/shell/formulier';
import { overdracht } from '@/teksten/overdracht';
import { Uitklap } from '@/ui/Blad';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Selectie, Veld } from '@/ui/Veld';
import { usePlan } from './casus';
import { Klein } from './VerloopFormulieren';

function useTeksten() {
  const { aanspreek } = usePlan();
  return overdracht(aanspreek === 'je');
}

/** Under who helps: who is asked, who was, and the way to ask. */
export function OverdragenInKring() {
  const t = useTeksten();
  const { casus, mag } = usePlan();
  const [open, zetOpen] = useState(false);
  const alle = casus.overdrachten ?? [];
  const nu = alle.find((o) => o.stand === 'GEVRAAGD');
  const eerder = alle.filter((o) => o !== nu).reverse();
  if (!nu && eerder.length === 0 && !mag('ZORGCOORDINATOR_OVERDRAGEN')) return null;
  return (
    <>
      {nu && <Loopt vraag={nu} />}
      {mag('ZORGCOORDINATOR_OVERDRAGEN') && (
        <p className="klein"><Tekstknop onClick={() => zetOpen(!open)} aria-expanded={open}>{t.vraagAnder}</Tekstknop></p>
      )}
      {open && mag('ZORGCOORDINATOR_OVERDRAGEN') && <Overdragen klaar={() => zetOpen(false)} />}
      {eerder.length > 0 && (
        <Uitklap kop={t.eerder}>
          {eerder.map((o) => (
            <div key={o.id} className="stapel stapel--dicht">
              <p>{t.was[o.stand](o.aan.naam, dag(o.op))}</p>
              <p>{t.zei(o.door.naam, o.notitie)}</p>
              {o.antwoord && <p>{t.zei(o.aan.naam, o.antwoord)}</p>}
            </div>
          ))}
        </Uitklap>
      )}
    </>
  );
}

function Loopt({ vraag }: { vraag: Overdracht }) {
  const t = useTeksten();
  const { casus, mag, stuur, ikzelf } = usePlan();
  const { doe, bezig, fout } = useActie(async () => {
    await stuur(gezinsplan.trekOverdrachtIn(casus.id, vraag.id));
    toast({ tekst: t.ingetrokken });
  });
  if (vraag.aan.persoonId === ikzelf.persoonId) return null;
  return (
    <div className="stapel stapel--dicht klein">
      <p>{t.wacht(vraag.door.naam, vraag.aan.naam, dag(vraag.op))}</p>
      <Foutmelding fout={fout} />
      {mag('OVERDRACHT_INTREKKEN') && <p><Tekstknop disabled={bezig} onClick={() => void doe()}>{t.trekIn}</Tekstknop></p>}
    </div>
  );
}

function Overdragen({ klaar }: { klaar: () => void }) {
  const t = useTeksten();
  const { casus, stuur, ikzelf } = usePlan();
  const huidig = casus.zorgcoordinator?.persoonId;
  const f = useFormulier({
    concept: `casus/${casus.id}/overdragen`,
    begin: { betrokkeneId: '', notitie: '' },
    controleer: ({ betrokkeneId, notitie }) => [
      ...(betrokkeneId === '' ? [mist('betrokkeneId', t.wieMist)] : []),
      ...(notitie.trim() === '' ? [mist('notitie', t.notitieMist)] : []),
    ],
    verstuur: async (w) => {
      const wordtHetZelf = casus.betrokkenen.some((b) => b.id === w.betrokkeneId && b.persoon.persoonId === ikzelf.persoonId);
      await stuur(gezinsplan.draagOver(casus.id, w));
      toast({ tekst: wordtHetZelf ? t.zelfKlaar : t.gevraagdKlaar });
      klaar();
    },
  });
  return (
    <Klein f={f} knop={t.vraagKnop} klaar={klaar}>
      <Selectie
        {...f.veld('betrokkeneId')} label={t.wie} leeg=""
        opties={casus.betrokkenen.filter((b) => b.actief && b.persoon.persoonId !== huidig)
          .map((b) => ({ waarde: b.id, label: b.persoon.persoonId === ikzelf.persoonId ? t.ikzelf : b.persoon.naam }))}
      />
      <Veld {...f.veld('notitie')} label={t.notitie} hulp={t.notitieHulp} rijen={3} />
    </Klein>
  );
}

/** The reader is asked to coordinate from now on. */
export function OverdrachtGevraagd({ vraag }: { vraag: Overdracht }) {
  const t = useTeksten();
  const { casus, stuur } = usePlan();
  const f = useFormulier({
    concept: `casus/${casus.id}/overdracht/${vraag.id}`,
    begin: { antwoord: '' },
    controleer: () => [],
    verstuur: async ({ antwoord }) => {
      await stuur(gezinsplan.beantwoordOverdracht(casus.id, vraag.id, { neemtAan: false, ...(antwoord.trim() && { antwoord: antwoord.trim() }) }));
      toast({ tekst: t.neeKlaar });
    },
  });
  const [zegtNee, zetZegtNee] = useState(false);
  const ja = useActie(async () => {
    await stuur(gezinsplan.beantwoordOverdracht(casus.id, vraag.id, { neemtAan: true }));
    toast({ tekst: t.jaKlaar });
  });
  return (
    <Melding ic="handdruk" kop={t.kop(vraag.door.naam)}>
      <p>{vraag.notitie}</p>
      <p className="klein zacht">{t.uitleg}</p>
      <Foutmelding fout={ja.fout} />
      {zegtNee
        ? <Klein f={f} knop={t.nee} klaar={() => zetZegtNee(false)}><Veld {...f.veld('antwoord')} label={t.waarom} nietVerplicht rijen={2} /></Klein>
        : (
          <div className="knoppen">
            <Knop soort="hoofd" bezig={ja.bezig} onClick={() => void ja.doe()}>{t.ja}</Knop>
            <Knop onClick={() => zetZegtNee(true)}>{t.nee}</Knop>
          </div>
        )}
    </Melding>
  );
}
