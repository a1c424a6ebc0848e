import { useState } from 'react';
import { gezinsplan } from '@/api';
import { dag } from '@/lib/datum';
import { opsomming, roepnaam } from '@/lib/tekst';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { verloop as t } from '@/teksten/verloop';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Melding, Vak } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Afgesloten } from './Afgesloten';
import { usePlan } from './casus';
import { OverdrachtGevraagd } from './Overdracht';
import { Afsluiten, AkkoordNamens, Coordinator, Evaluatiedatum, Veiligheid } from './VerloopFormulieren';

type Open = 'datum' | 'check' | 'akkoord' | 'coordinator' | 'afsluiten';

/** What only the coordinator can do, professional or resident. */
export function Coordinatorvak() {
  const { casus, mag, ikzelf } = usePlan();
  const [open, zetOpen] = useState<Open>();
  const sluit = (): void => zetOpen(undefined);
  const isHet = casus.zorgcoordinator?.persoonId === ikzelf.persoonId;
  const magWijzen = mag('ZORGCOORDINATOR_AANWIJZEN');
  if (casus.afsluiting || (!isHet && !(magWijzen && !casus.zorgcoordinator))) return null;
  const akkoorden = casus.akkoorden.filter((a) => !a.redenGeen && a.planversie === casus.planversie);
  const regel = (naam: Open, tekst: string) => <Tekstknop onClick={() => zetOpen(naam)} aria-expanded={open === naam}>{tekst}</Tekstknop>;
  return (
    <Vak kop={isHet ? t.vak : t.vakZonder}>
      <ul className="stapel stapel--half klein">
        <li>
          {casus.zorgcoordinator ? t.coordinator(casus.zorgcoordinator.naam) : t.geenCoordinator}{' '}
          {magWijzen && regel('coordinator', t.kiesCoordinator)}
          {open === 'coordinator' && <Coordinator klaar={sluit} />}
        </li>
        <li>
          {akkoorden.length > 0 ? t.akkoord(opsomming(akkoorden.map((a) => roepnaam(a.naam))), dag(akkoorden.at(-1)!.op)) : t.geenAkkoord}{' '}
          {mag('AKKOORD_GEVEN') && regel('akkoord', t.vragenAkkoord)}
          {open === 'akkoord' && <AkkoordNamens klaar={sluit} />}
        </li>
        <li>
          {casus.veiligheidscheckOp ? t.veilig(dag(casus.veiligheidscheckOp)) : t.nietVeilig}{' '}
          {mag('VEILIGHEID_CHECKEN') && regel('check', t.check)}
          {open === 'check' && <Veiligheid klaar={sluit} />}
        </li>
        <li>
          {casus.evaluatiedatum ? t.terugkijken(dag(casus.evaluatiedatum)) : t.geenDatum}{' '}
          {mag('EVALUATIE_PLANNEN') && regel('datum', casus.evaluatiedatum ? t.anderDatum : t.kiesDatum)}
          {open === 'datum' && <Evaluatiedatum klaar={sluit} />}
        </li>
      </ul>
      <Vaststellen />
      {mag('CASUS_AFSLUITEN') && casus.status === 'IN_UITVOERING' && (
        <div className="stapel klein" style={{ marginBlockStart: '0.5rem' }}>{regel('afsluiten', t.sluitAf)}{open === 'afsluiten' && <Afsluiten klaar={sluit} />}</div>
      )}
    </Vak>
  );
}

function Vaststellen() {
  const { casus, mag, stuur } = usePlan();
  const { doe, bezig, fout } = useActie(async () => {
    await stuur(gezinsplan.stelPlanVast(casus.id));
    toast({ tekst: t.vastgesteld });
  });
  if (!mag('PLAN_VASTSTELLEN')) return null;
  return (
    <div className="stapel" style={{ marginBlockStart: '1rem' }}>
      <Foutmelding fout={fout} />
      <div className="knoppen"><Knop bezig={bezig} onClick={() => void doe()}>{t.stelVast}</Knop></div>
    </div>
  );
}

/** What is asked of the reader, above the plan: at most one. */
export function Gevraagd() {
  const { casus, mag, ikzelf } = usePlan();
  const vraag = casus.overdrachten?.find((o) => o.stand === 'GEVRAAGD' && o.aan.persoonId === ikzelf.persoonId);
  if (casus.afsluiting) return <Afgesloten afsluiting={casus.afsluiting} />;
  if (vraag && mag('OVERDRACHT_BEANTWOORDEN')) return <OverdrachtGevraagd vraag={vraag} />;
  if (casus.status === 'AANGEMELD' && mag('EERSTE_CONTACT_VASTLEGGEN')) return <EersteContact />;
  return <EigenAkkoord />;
}

function EersteContact() {
  const { casus, stuur } = usePlan();
  const { doe, bezig, fout } = useActie(async () => {
    await stuur(gezinsplan.legContactVast(casus.id));
    toast({ tekst: t.contact.klaar });
  });
  return (
    <Melding ic="telefoon" kop={t.contact.kop}>
      <p>{t.contact.tekst(dag(casus.aangemeldOp))}</p>
      <Foutmelding fout={fout} />
      <div className="knoppen"><Knop soort="hoofd" bezig={bezig} onClick={() => void doe()}>{t.contact.knop}</Knop></div>
    </Melding>
  );
}

/** A member of the family who has not yet agreed with this version. */
function EigenAkkoord() {
  const { casus, gezin, aanspreek, ikzelf, stuur, mag } = usePlan();
  const [later, zetLater] = useState(false);
  const je = aanspreek === 'je';
  const lid = casus.gezinsleden.find((g) => g.persoonId === ikzelf.persoonId);
  const { doe, bezig, fout } = useActie(async () => {
    if (!lid) return;
    await stuur(gezinsplan.geefAkkoord(casus.id, { gezinslidId: lid.id }));
    toast({ tekst: je ? t.eens.dankJe : t.eens.dank });
  });
  const alGegeven = casus.akkoorden.some((a) => a.gezinslidId === lid?.id && a.planversie === casus.planversie);
  const vraag = gezin && lid && mag('AKKOORD_GEVEN') && casus.doelen.length > 0 && !alGegeven
    && !casus.vastgesteld;
  if (!vraag) return null;
  if (later) return <Melding kop={je ? t.eens.veranderJe : t.eens.verander}><p><Tekstknop onClick={() => zetLater(false)}>{je ? t.eens.kopJe : t.eens.kop}</Tekstknop></p></Melding>;
  return (
    <Melding ic="handdruk" kop={je ? t.eens.kopJe : t.eens.kop}>
      <p>{je ? t.eens.uitlegJe : t.eens.uitleg}</p>
      <Foutmelding fout={fout} />
      <div className="knoppen">
        <Knop soort="hoofd" bezig={bezig} onClick={() => void doe()}>{t.eens.ja}</Knop>
        <Knop onClick={() => zetLater(true)}>{t.eens.nee}</Knop>
      </div>
    </Melding>
  );
}
