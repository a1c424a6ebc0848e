import { useState } from 'react';
import { overleg as api } from '@/api';
import type { Overleg, OverlegInvoer, OverlegSoort } from '@/api/overleg';
import { DagVoluit, vandaag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { mist, useFormulier } from '@/shell/formulier';
import { MeerKeuze, Keuze } from '@/ui/Keuze';
import { Melding } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { usePlan } from './casus';
import { eersteGenodigden, wieErBijKunnen, wieErWarenKeuzes } from './overleg';
import { useOverlegTeksten } from './Overlegblok';
import { Klein } from './VerloopFormulieren';

const SOORTEN: OverlegSoort[] = ['STARTOVERLEG', 'VOORTGANGSOVERLEG', 'EVALUATIE'];

export function PlanOverleg({ klaar }: { klaar: () => void }) {
  const t = useOverlegTeksten();
  const { casus, stuur, ikzelf } = usePlan();
  const eerste = (casus.overleggen ?? []).length === 0 && !casus.vastgesteld;
  return (
    <Planning
      concept={`casus/${casus.id}/overleg`} klaar={klaar} melding={t.formulier.gepland}
      begin={{ soort: eerste ? 'STARTOVERLEG' : 'VOORTGANGSOVERLEG', datum: '', tijd: '', plaats: '', genodigden: eersteGenodigden(casus, ikzelf.persoonId) }}
      verstuur={(invoer) => stuur(api.plan(casus.id, invoer))}
    />
  );
}

export function VerzetOverleg({ overleg, klaar }: { overleg: Overleg; klaar: () => void }) {
  const t = useOverlegTeksten();
  const { casus, stuur } = usePlan();
  const { basis, botsing, opBotsing } = useBasis(overleg);
  const { soort, datum, tijd, plaats } = overleg;
  return (
    <>
      {botsing}
      <Planning
        concept={`casus/${casus.id}/overleg/${overleg.id}/verzet`} klaar={klaar} melding={t.formulier.verzetKlaar} opBotsing={opBotsing}
        begin={{ soort, datum, tijd, plaats, genodigden: overleg.genodigden.map((g) => g.id) }}
        verstuur={(invoer) => stuur(api.verzet(casus.id, basis, invoer))}
      />
    </>
  );
}

/**
 * A form counts from what its reader saw when it opened. What somebody else did meanwhile is shown; what was typed stays, and counts when it
 * is sent once more.
 */
function useBasis(overleg: Overleg) {
  const t = useOverlegTeksten();
  const [begin] = useState(overleg);
  const [ander, zetAnder] = useState<Overleg>();
  const zin = (o: Overleg): string => (o.stand === 'GEPLAND' ? `${t.om(DagVoluit(o.datum), o.tijd)}, ${o.plaats}` : t.stand[o.stand]);
  return {
    basis: ander ?? begin,
    opBotsing: (fout: { probleem: { huidig?: unknown } }) => zetAnder(fout.probleem.huidig as Overleg),
    botsing: ander ? (
      <Melding kop={t.formulier.botsing(roepnaam(ander.gewijzigdDoor.naam))} direct>
        <p>{t.formulier.botsingStaat(zin(ander))}</p>
        <p>{t.formulier.botsingUitleg}</p>
      </Melding>
    ) : null,
  };
}

interface PlanningProps {
  concept: string;
  begin: OverlegInvoer;
  melding: string;
  verstuur: (invoer: OverlegInvoer) => Promise<unknown>;
  opBotsing?: (fout: { probleem: { huidig?: unknown } }) => void;
  klaar: () => void;
}

function Planning({ concept, begin, melding, verstuur, opBotsing, klaar }: PlanningProps) {
  const t = useOverlegTeksten().formulier;
  const { soort: soorten } = useOverlegTeksten();
  const { casus } = usePlan();
  const f = useFormulier<OverlegInvoer>({
    concept, begin,
    controleer: (w) => [
      ...(w.datum === '' ? [mist('datum', t.mist.datum)] : w.datum < vandaag() && w.datum !== begin.datum ? [mist('datum', t.mist.voorbij)] : []),
      ...(w.tijd === '' ? [mist('tijd', t.mist.tijd)] : []),
      ...(w.plaats.trim() === '' ? [mist('plaats', t.mist.plaats)] : []),
      ...(w.genodigden.length === 0 ? [mist('genodigden', t.mist.wie)] : []),
    ],
    verstuur: async (w) => {
      await verstuur({ ...w, plaats: w.plaats.trim() });
      toast({ tekst: melding });
      klaar();
    },
    ...(opBotsing && { opBotsing }),
  });
  return (
    <Klein f={f} knop={t.bewaar} klaar={() => { f.concept.wis(); klaar(); }}>
      <Keuze naam="soort" legende={t.soort} pillen waarde={f.waarden.soort} onWijzig={(soort) => f.zet('soort', soort)} opties={SOORTEN.map((s) => ({ waarde: s, label: soorten[s] }))} />
      <div className="half">
        <Veld {...f.veld('datum')} label={t.datum} soort="date" min={vandaag()} kort />
        <Veld {...f.veld('tijd')} label={t.tijd} hulp={t.tijdHulp} soort="time" kort />
      </div>
      <Veld {...f.veld('plaats')} label={t.plaats} hulp={t.plaatsHulp} />
      <MeerKeuze
        naam="genodigden" legende={t.wie} hulp={t.wieHulp} rij waarden={f.waarden.genodigden} onWijzig={(w) => f.zet('genodigden', w)} fout={f.foutBij('genodigden')}
        opties={wieErBijKunnen(casus).map((g) => ({ waarde: g.id, label: g.naam, ...(g.organisatie && { hulp: g.organisatie }) }))}
      />
    </Klein>
  );
}

export function ZegAf({ overleg, klaar }: { overleg: Overleg; klaar: () => void }) {
  const t = useOverlegTeksten().formulier;
  const { casus, stuur } = usePlan();
  const { basis, botsing, opBotsing } = useBasis(overleg);
  const f = useFormulier({
    concept: `casus/${casus.id}/overleg/${overleg.id}/afzeggen`,
    begin: { reden: '' },
    controleer: ({ reden }) => (reden.trim() === '' ? [mist('reden', t.mist.reden)] : []),
    verstuur: async ({ reden }) => {
      await stuur(api.zegAf(casus.id, basis, reden.trim()));
      toast({ tekst: t.afgezegd });
      klaar();
    },
    opBotsing,
  });
  return (
    <>
      {botsing}
      <Klein f={f} knop={t.zegAf} klaar={() => { f.concept.wis(); klaar(); }}><Veld {...f.veld('reden')} label={t.reden} hulp={t.redenHulp} rijen={2} /></Klein>
    </>
  );
}

/** Who were there; without the family, why. */
export function LegVast({ overleg, klaar }: { overleg: Overleg; klaar: () => void }) {
  const t = useOverlegTeksten().verslag;
  const { casus, stuur } = usePlan();
  const { basis, botsing, opBotsing } = useBasis(overleg);
  const keuzes = wieErWarenKeuzes(overleg, casus);
  const zonderGezin = (aanwezigen: string[]): boolean => aanwezigen.length > 0 && !keuzes.some((g) => g.gezin && aanwezigen.includes(g.id));
  const f = useFormulier({
    concept: `casus/${casus.id}/overleg/${overleg.id}/verslag`,
    begin: { aanwezigen: [] as string[], redenZonderGezin: '' },
    controleer: (w) => [
      ...(w.aanwezigen.length === 0 ? [mist('aanwezigen', t.wieMist)] : []),
      ...(zonderGezin(w.aanwezigen) && w.redenZonderGezin.trim() === '' ? [mist('redenZonderGezin', t.waaromMist)] : []),
    ],
    verstuur: async (w) => {
      const reden = zonderGezin(w.aanwezigen) ? { redenZonderGezin: w.redenZonderGezin.trim() } : {};
      await stuur(api.legVast(casus.id, basis, { aanwezigen: w.aanwezigen, ...reden }));
      toast({ tekst: t.klaar });
      klaar();
    },
    opBotsing,
  });
  return (
    <>
      {botsing}
      <Klein f={f} knop={t.bewaar} klaar={() => { f.concept.wis(); klaar(); }}>
        <MeerKeuze
          naam="aanwezigen" legende={t.wie} waarden={f.waarden.aanwezigen} onWijzig={(w) => f.zet('aanwezigen', w)} fout={f.foutBij('aanwezigen')}
          opties={keuzes.map((g) => ({ waarde: g.id, label: g.naam, ...(g.organisatie && { hulp: g.organisatie }) }))}
        />
        {zonderGezin(f.waarden.aanwezigen) && <Veld {...f.veld('redenZonderGezin')} label={t.waarom} hulp={t.waaromHulp} rijen={3} />}
      </Klein>
    </>
  );
}
