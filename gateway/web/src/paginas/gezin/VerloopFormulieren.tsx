import { useState, type ReactNode } from 'react';
import { gezinsplan } from '@/api';
import { plusDagen } from '@/lib/datum';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier, type Formulierstand } from '@/shell/formulier';
import { verloop as t } from '@/teksten/verloop';
import { Bevestiging } from '@/ui/Dialoog';
import { Keuze } from '@/ui/Keuze';
import { Knop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Selectie, Veld } from '@/ui/Veld';
import { usePlan } from './casus';

interface Props { klaar: () => void }

export function Klein<T>({ f, knop, klaar, children }: { f: Formulierstand<T>; knop: string; klaar: () => void; children: ReactNode }) {
  const { t: algemeen } = usePlan();
  return (
    <Formulier f={f} naam={knop} className="stapel onderformulier">
      {children}
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{knop}</Knop>
        <Knop soort="stil" onClick={klaar}>{algemeen.annuleer}</Knop>
      </div>
    </Formulier>
  );
}

export function Evaluatiedatum({ klaar }: Props) {
  const { casus, stuur } = usePlan();
  const f = useFormulier({
    begin: { datum: casus.evaluatiedatum ?? plusDagen(90) },
    controleer: ({ datum }) => (datum === '' ? [mist('datum', t.datumMist)] : []),
    verstuur: async ({ datum }) => {
      await stuur(gezinsplan.planEvaluatie(casus.id, datum, casus.versie));
      klaar();
    },
  });
  return <Klein f={f} knop={t.bewaarDatum} klaar={klaar}><Veld {...f.veld('datum')} label={t.datum} soort="date" kort /></Klein>;
}

export function Veiligheid({ klaar }: Props) {
  const { casus, stuur } = usePlan();
  const f = useFormulier({
    begin: { uitkomst: '' },
    controleer: ({ uitkomst }) => (uitkomst === '' ? [mist('uitkomst', t.checkMist)] : []),
    verstuur: async ({ uitkomst }) => {
      await stuur(gezinsplan.checkVeiligheid(casus.id, uitkomst));
      klaar();
    },
  });
  return (
    <Klein f={f} knop={t.bewaarCheck} klaar={klaar}>
      <Keuze
        naam="uitkomst" legende={t.checkVraag} waarde={f.waarden.uitkomst} onWijzig={(u) => f.zet('uitkomst', u)} fout={f.foutBij('uitkomst')}
        opties={Object.entries(t.checkOpties).map(([waarde, label]) => ({ waarde, label }))}
      />
      {f.waarden.uitkomst === 'ONVEILIG' && <Melding s="fout" ic="schild" kop={t.eerstVeilig}><p>{t.gevaar}</p></Melding>}
    </Klein>
  );
}

export function AkkoordNamens({ klaar }: Props) {
  const { casus, stuur } = usePlan();
  const f = useFormulier({
    begin: { gezinslidId: '', redenGeen: '' },
    controleer: ({ gezinslidId }) => (gezinslidId === '' ? [mist('gezinslidId', t.namens.wieMist)] : []),
    verstuur: async ({ gezinslidId, redenGeen }) => {
      await stuur(gezinsplan.geefAkkoord(casus.id, { gezinslidId, ...(redenGeen.trim() && { redenGeen: redenGeen.trim() }) }));
      klaar();
    },
  });
  return (
    <Klein f={f} knop={t.namens.knop} klaar={klaar}>
      <Selectie {...f.veld('gezinslidId')} label={t.namens.kop} leeg="" opties={casus.gezinsleden.map((g) => ({ waarde: g.id, label: g.naam }))} />
      <Veld {...f.veld('redenGeen')} label={t.namens.redenGeen} nietVerplicht rijen={1} />
    </Klein>
  );
}

export function Coordinator({ klaar }: Props) {
  const { casus, stuur } = usePlan();
  const leden = casus.gezinsleden.filter((g) => g.persoonId);
  const anderen = casus.betrokkenen.filter((b) => b.actief && !leden.some((g) => g.persoonId === b.persoon.persoonId));
  const f = useFormulier({
    begin: { wie: '' },
    controleer: ({ wie }) => (wie === '' ? [mist('wie', t.wieMist)] : []),
    verstuur: async ({ wie }) => {
      const [soort, id = ''] = wie.split(':');
      await stuur(gezinsplan.wijsCoordinatorAan(casus.id, soort === 'lid' ? { gezinslidId: id } : { betrokkeneId: id }, casus.versie));
      klaar();
    },
  });
  return (
    <Klein f={f} knop={t.bewaarWie} klaar={klaar}>
      <Selectie
        {...f.veld('wie')} label={t.wie} leeg=""
        opties={[
          ...leden.map((g) => ({ waarde: `lid:${g.id}`, label: g.naam })),
          ...anderen.map((b) => ({ waarde: `ander:${b.id}`, label: b.persoon.naam })),
        ]}
      />
    </Klein>
  );
}

/** Closing stops everybody's work in the plan, so it asks first. */
export function Afsluiten({ klaar }: Props) {
  const { casus, stuur, t: algemeen } = usePlan();
  const [vraagt, zetVraagt] = useState(false);
  const f = useFormulier({
    concept: `casus/${casus.id}/afsluiten`,
    begin: { terugblik: '', nazorgdatum: plusDagen(91), wieBelJe: casus.zorgcoordinator?.naam ?? '' },
    controleer: (w) => [
      ...(w.terugblik.trim() === '' ? [mist('terugblik', t.terugblikMist)] : []),
      ...(w.nazorgdatum === '' ? [mist('nazorgdatum', t.nazorgMist)] : []),
      ...(w.wieBelJe.trim() === '' ? [mist('wieBelJe', t.wieBelJeMist)] : []),
    ],
    verstuur: async (w) => {
      if (!vraagt) {
        zetVraagt(true);
        return;
      }
      zetVraagt(false);
      await stuur(gezinsplan.sluitAf(casus.id, w));
      toast({ tekst: t.afgeslotenKlaar });
      klaar();
    },
  });
  return (
    <>
      <Klein f={f} knop={t.sluitAf} klaar={klaar}>
        <Veld {...f.veld('terugblik')} label={t.terugblik} rijen={2} />
        <Veld {...f.veld('nazorgdatum')} label={t.nazorg} soort="date" kort />
        <Veld {...f.veld('wieBelJe')} label={t.wieBelJe} />
      </Klein>
      <Bevestiging open={vraagt} kop={t.sluitKop} ja={t.sluitAf} nee={algemeen.annuleer} bezig={f.bezig} onJa={() => void f.verstuur()} onNee={() => zetVraagt(false)}>
        <p>{t.sluitUitleg}</p>
      </Bevestiging>
    </>
  );
}
