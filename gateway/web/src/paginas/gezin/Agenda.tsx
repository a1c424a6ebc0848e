import { useState } from 'react';
import { overleg as api } from '@/api';
import type { Agendapunt, Overleg } from '@/api/overleg';
import { vandaag, wanneer } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { mist, useFormulier } from '@/shell/formulier';
import { Blad } from '@/ui/Blad';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Kop3 } from '@/ui/Kop';
import { Stem } from '@/ui/Stem';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { ActieFormulier } from './ActieFormulier';
import { Acties } from './Acties';
import { usePlan, vindActie } from './casus';
import { EerdereWoorden } from './EerdereWoorden';
import { useOverlegTeksten } from './Overlegblok';
import { Tekstwijziging } from './Tekstwijziging';
import { Klein } from './VerloopFormulieren';

/** Only what it is about, for beside other things. */
export function Agendakort({ overleg }: { overleg: Overleg }) {
  const t = useOverlegTeksten();
  if (overleg.agenda.length === 0) return <p className="klein zacht">{t.agenda.leeg}</p>;
  return (
    <ol className="agendakort" aria-label={t.agenda.kop}>
      {overleg.agenda.map((p) => <li key={p.id}><span className={p.vanGezin ? 'gezinswoorden' : ''}>{p.onderwerp}</span> <span className="klein zacht">· {roepnaam(p.door.naam)}</span></li>)}
    </ol>
  );
}

/** Everybody who is asked may bring something in, the family first of all. */
export function ZetOpAgenda({ overleg }: { overleg: Overleg }) {
  const t = useOverlegTeksten();
  const { casus, stuur } = usePlan();
  const [open, zetOpen] = useState(false);
  const f = useFormulier({
    concept: `casus/${casus.id}/overleg/${overleg.id}/punt`,
    begin: { onderwerp: '' },
    controleer: ({ onderwerp }) => (onderwerp.trim() === '' ? [mist('onderwerp', t.agenda.onderwerpMist)] : []),
    verstuur: async ({ onderwerp }) => {
      await stuur(api.zetOpAgenda(casus.id, overleg, onderwerp.trim()));
      toast({ tekst: t.agenda.toegevoegd });
      zetOpen(false);
    },
  });
  if (!open) return <Knop ic="plus" onClick={() => zetOpen(true)}>{t.agenda.voegToe}</Knop>;
  return (
    <div className="groei">
      <Klein f={f} knop={t.agenda.bewaar} klaar={() => { f.concept.wis(); zetOpen(false); }}><Veld {...f.veld('onderwerp')} label={t.agenda.onderwerp} /></Klein>
    </div>
  );
}

/** What is talked about, and under each what was said. */
export function Agenda({ overleg }: { overleg: Overleg }) {
  const t = useOverlegTeksten();
  const { mag } = usePlan();
  return (
    <Blad kop={t.agenda.kop}>
      <div className="stapel stapel--ruim">
        {overleg.agenda.length === 0 && <p className="zacht">{t.agenda.leeg}</p>}
        {overleg.agenda.length > 0 && (
          <ol className="agendapunten">{overleg.agenda.map((p) => <Punt key={p.id} overleg={overleg} punt={p} />)}</ol>
        )}
        {overleg.stand === 'GEPLAND' && mag('AGENDAPUNT_TOEVOEGEN') && <ZetOpAgenda overleg={overleg} />}
      </div>
    </Blad>
  );
}

/** What a resident brings in stands in honey, as all words of the family do. */
function Punt({ overleg, punt }: { overleg: Overleg; punt: Agendapunt }) {
  const t = useOverlegTeksten();
  return (
    <li className="stapel stapel--half" data-deel={punt.id}>
      {punt.vanGezin
        ? <Stem maat="klein" wie={roepnaam(punt.door.naam)} volledigeNaam={punt.door.naam}>{punt.onderwerp}</Stem>
        : <div><Kop3>{punt.onderwerp}</Kop3><p className="klein zacht">{t.agenda.door(roepnaam(punt.door.naam))}</p></div>}
      <Notitie overleg={overleg} punt={punt} />
    </li>
  );
}

/** A point begins without a note. */
const EERSTE_NOTITIE = 2;

function Notitie({ overleg, punt }: { overleg: Overleg; punt: Agendapunt }) {
  const t = useOverlegTeksten();
  const { casus, mag, stuur } = usePlan();
  const [open, zetOpen] = useState<'notitie' | 'actie'>();
  const magSchrijven = overleg.notitiesOpen && overleg.datum <= vandaag() && mag('NOTITIE_SCHRIJVEN');
  const sluit = (): void => zetOpen(undefined);
  if (open === 'notitie') {
    return (
      <Tekstwijziging
        deel={`overleg/${overleg.id}/notitie/${punt.id}`} label={t.notitie.label} bewaarNaam={t.notitie.bewaar} mist={t.notitie.mist}
        tekst={punt.notitie ?? ''} versie={punt.versie} klaar={sluit}
        verstuur={(tekst, versie) => stuur(api.schrijfNotitie(casus.id, overleg, { id: punt.id, versie }, tekst))}
        leesHuidig={(huidig) => (huidig as Agendapunt).notitie ?? ''}
      />
    );
  }
  return (
    <>
      {punt.notitie && (
        <div className="notitie">
          <p className="klein sterk">{t.notitie.kop}</p>
          <p className="letterlijk">{punt.notitie}</p>
          <p className="klein zacht">
            {t.notitie.van(roepnaam(punt.gewijzigdDoor.naam), wanneer(punt.gewijzigdDoor.op))}{' '}
            {punt.versie > EERSTE_NOTITIE && <EerdereWoorden soort="NOTITIE" deelId={punt.id} versie={punt.versie} waarvan={punt.onderwerp} />}
          </p>
        </div>
      )}
      {!punt.notitie && overleg.stand === 'GEHOUDEN' && !magSchrijven && <p className="klein zacht">{t.notitie.geen}</p>}
      <VanDaar punt={punt} />
      {open === 'actie'
        ? <NieuweActie overleg={overleg} punt={punt} klaar={sluit} />
        : (
          <div className="rij rij--ruim klein">
            {magSchrijven && (punt.notitie
              ? <Tekstknop aria-label={t.notitie.wijzigBij(punt.onderwerp)} onClick={() => zetOpen('notitie')}>{t.notitie.wijzig}</Tekstknop>
              : <Knop ic="notitie" aria-label={t.notitie.schrijfBij(punt.onderwerp)} onClick={() => zetOpen('notitie')}>{t.notitie.schrijf}</Knop>)}
            {punt.notitie && mag('ACTIE_VAN_NOTITIE_MAKEN') && (
              <Knop ic="lijst" aria-label={t.notitie.actieBij(punt.onderwerp)} onClick={() => zetOpen('actie')}>{t.notitie.actie}</Knop>
            )}
          </div>
        )}
    </>
  );
}

/** What came of it, as it stands in the plan now. */
function VanDaar({ punt }: { punt: Agendapunt }) {
  const t = useOverlegTeksten();
  const { casus } = usePlan();
  const acties = punt.acties.flatMap((id) => vindActie(casus, id) ?? []);
  if (acties.length === 0) return null;
  return <div className="stapel stapel--dicht"><p className="klein sterk">{t.notitie.acties}</p><Acties acties={acties} /></div>;
}

/** A short note is the action already; a long one is summed up by who writes. */
const KORT = 120;

function NieuweActie({ overleg, punt, klaar }: { overleg: Overleg; punt: Agendapunt; klaar: () => void }) {
  const { casus, stuur } = usePlan();
  const notitie = punt.notitie ?? '';
  return (
    <div className="onderformulier">
      <ActieFormulier
        concept={`casus/${casus.id}/overleg/${overleg.id}/actie/${punt.id}`} metDag klaar={klaar}
        voorstel={notitie.length <= KORT && !notitie.includes('\n') ? notitie : ''}
        verstuur={(invoer) => stuur(api.maakActie(casus.id, overleg, punt.id, invoer))}
      />
    </div>
  );
}
