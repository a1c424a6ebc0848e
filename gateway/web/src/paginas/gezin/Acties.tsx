import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Actie as ActieGegevens, ActieStatus } from '@/api/gezinsplan';
import { dag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { Foutmelding, Formulier } from '@/shell/Fouten';
import { mist, useActie, useFormulier } from '@/shell/formulier';
import { ACTIESTATUS } from '@/teksten/begrippen';
import { ui } from '@/teksten/ui';
import { Actie } from '@/ui/Actie';
import { Uitklapmenu, type MenuKeuze } from '@/ui/Dialoog';
import { Knop } from '@/ui/Knop';
import { Leeft } from '@/ui/Status';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';
import { ActieFormulier } from './ActieFormulier';
import { Blokkademelding } from './Blokkademelding';
import { usePlan, verantwoordelijkeNaam, vindActie } from './casus';

export function Acties({ acties, className }: { acties: ActieGegevens[]; className?: string }) {
  return <ul className={`lijst ${className ?? ''}`}>{acties.map((a) => <Actieregel key={a.id} actie={a} />)}</ul>;
}

export function NieuweActie({ doelId, klaar }: { doelId?: string; klaar: () => void }) {
  const { casus, stuur } = usePlan();
  return (
    <ActieFormulier
      concept={`casus/${casus.id}/actie/${doelId ?? 'los'}`} klaar={klaar}
      verstuur={(invoer) => stuur(gezinsplan.spreekActieAf(casus.id, { ...invoer, ...(doelId && { doelId }) }))}
    />
  );
}

function Actieregel({ actie }: { actie: ActieGegevens }) {
  const { casus, t, leeft, stuur, ikzelf, magBij, besluiten } = usePlan();
  const [open, zetOpen] = useState<'wijzig' | 'niet-gelukt'>();
  const { doe: zetStatus, fout } = useZetStatus(actie);
  const hefOp = useActie(async (blokkadeId: string) => {
    await stuur(gezinsplan.hefBlokkadeOp(casus.id, actie, blokkadeId));
    toast({ tekst: t.vast.opgelostKlaar });
  });
  const keuzes = useKeuzes(actie, { zetStatus: (naar) => void zetStatus(naar), hefOp: (id) => void hefOp.doe(id), zetOpen });
  const sluit = (): void => zetOpen(undefined);
  const { stand, tekst } = ACTIESTATUS[actie.status];
  const onderweg = besluiten && actie.status === 'VAST' && actie.blokkade?.soort === 'REGEL' && !actie.blokkade.verzoek && !actie.blokkade.uitkomst;
  const merk = leeft(actie.id);
  const vanMij = actie.verantwoordelijke.persoonId === ikzelf.persoonId;
  const vinkbaar = magBij(actie, 'ACTIESTATUS_ZETTEN') && (stand === 'open' || stand === 'bezig' || stand === 'klaar');
  const heeftExtra = open || fout || hefOp.fout || merk || actie.blokkade || actie.nietGeluktReden;

  return (
    <Actie
      id={actie.id} stand={stand} vers={merk !== undefined}
      badge={onderweg ? t.vast.onderweg : tekst} {...(onderweg && { badgeSoort: 'wacht' as const })}
      wie={<>{verantwoordelijkeNaam(actie)}{vanMij && ` ${t.actie.u}`}</>}
      wat={actie.wat}
      wanneer={actie.uiterlijk && t.actie.klaarOp(dag(actie.uiterlijk))}
      meta={actie.uitBesluit ? <span>{t.actie.uitBesluit}</span> : <UitOverleg actie={actie} />}
      opRing={vinkbaar ? () => void zetStatus(stand === 'klaar' ? 'OPEN' : 'KLAAR') : undefined}
      ringNaam={stand === 'klaar' ? t.actie.zetTerug(actie.wat) : t.actie.zetKlaar(actie.wat)}
      meer={keuzes.length > 0 && <Uitklapmenu className="actie__meer" naam={t.actie.meer(actie.wat)} keuzes={keuzes} />}
    >
      {heeftExtra && (
        <>
          {open === 'wijzig' && (
            <ActieFormulier
              concept={`casus/${casus.id}/actie-wijzigen/${actie.id}`} actie={actie} klaar={sluit}
              verstuur={(invoer, versie) => stuur(gezinsplan.wijzigActie(casus.id, { ...actie, versie }, invoer))}
            />
          )}
          {open === 'niet-gelukt' && <NietGelukt actie={actie} klaar={sluit} />}
          <Foutmelding fout={fout ?? hefOp.fout} />
          {actie.nietGeluktReden && actie.status === 'NIET_GELUKT' && <p className="klein">{t.actie.ertussen(actie.nietGeluktReden)}</p>}
          <Blokkademelding actie={actie} />
          {merk && <p><Leeft>{merk.naam ? ui.leeft.wijzigde(roepnaam(merk.naam)) : ui.leeft.iemand}</Leeft></p>}
        </>
      )}
    </Actie>
  );
}

/** Back to what was said about it. */
function UitOverleg({ actie: { uitOverleg } }: { actie: ActieGegevens }) {
  const { casus, t } = usePlan();
  return uitOverleg && (
    <Verwijzing to="/gezinnen/$casusId/overleggen/$overlegId" params={{ casusId: casus.id, overlegId: uitOverleg.overlegId }}>
      {t.actie.uitOverleg(dag(uitOverleg.datum))}
    </Verwijzing>
  );
}

/** Act first; the toast takes it back. */
function useZetStatus(actie: ActieGegevens) {
  const { casus, t, stuur } = usePlan();
  const was = actie.status;
  const zet = useActie(async (naar: ActieStatus, versie: number = actie.versie) => {
    const nieuw = await stuur(gezinsplan.zetStatus(casus.id, { id: actie.id, versie }, naar));
    const nu = vindActie(nieuw, actie.id)?.versie;
    if (naar === 'KLAAR') toast({ tekst: t.actie.staatKlaar, actie: { naam: ui.toast.terug, doe: () => void zet.doe(was, nu) } });
    else if (was === 'KLAAR') toast({ tekst: t.actie.staatTerug });
  });
  return zet;
}

interface Doen { zetStatus: (naar: ActieStatus) => void; hefOp: (blokkadeId: string) => void; zetOpen: (o: 'wijzig' | 'niet-gelukt') => void }

function useKeuzes(actie: ActieGegevens, { zetStatus, hefOp, zetOpen }: Doen): MenuKeuze[] {
  const { casus, t, magBij } = usePlan();
  const ga = useNavigate();
  const keuzes: MenuKeuze[] = [];
  const mag = (handeling: string): boolean => magBij(actie, handeling);
  const status = mag('ACTIESTATUS_ZETTEN');
  const loopt = actie.status === 'OPEN' || actie.status === 'BEZIG';
  if (status && actie.status === 'OPEN') keuzes.push({ id: 'begin', naam: t.actie.begin, ic: 'klok', doe: () => zetStatus('BEZIG') });
  if (mag('ACTIE_WIJZIGEN') && actie.status !== 'KLAAR') keuzes.push({ id: 'wijzig', naam: t.actie.wijzig, ic: 'potlood', doe: () => zetOpen('wijzig') });
  if (mag('BLOKKADE_MELDEN') && loopt) {
    keuzes.push({
      id: 'vast', naam: t.actie.zitVast, ic: 'hek',
      doe: () => void ga({ to: '/gezinnen/$casusId/acties/$actieId/zit-vast', params: { casusId: casus.id, actieId: actie.id } }),
    });
  }
  if (status && loopt) keuzes.push({ id: 'niet-gelukt', naam: t.actie.nietGelukt, ic: 'kruis', doe: () => zetOpen('niet-gelukt') });
  if (status && actie.status === 'NIET_GELUKT') keuzes.push({ id: 'opnieuw', naam: t.actie.opnieuw, ic: 'terug', doe: () => zetStatus('OPEN') });
  const blokkade = actie.blokkade;
  if (mag('BLOKKADE_OPHEFFEN') && actie.status === 'VAST' && blokkade) {
    keuzes.push({ id: 'opgelost', naam: t.vast.opgelost, ic: 'klaar', doe: () => hefOp(blokkade.id) });
  }
  return keuzes;
}

function NietGelukt({ actie, klaar }: { actie: ActieGegevens; klaar: () => void }) {
  const { casus, t, stuur } = usePlan();
  const f = useFormulier({
    concept: `casus/${casus.id}/niet-gelukt/${actie.id}`,
    begin: { reden: '' },
    controleer: ({ reden }) => (reden.trim() === '' ? [mist('reden', t.actie.nietGeluktMist)] : []),
    verstuur: async ({ reden }) => {
      await stuur(gezinsplan.zetStatus(casus.id, actie, 'NIET_GELUKT', reden.trim()));
      klaar();
    },
  });
  return (
    <Formulier f={f} naam={t.actie.nietGelukt} className="stapel">
      <Veld {...f.veld('reden')} label={t.actie.nietGeluktKop} rijen={2} />
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.actie.nietGeluktKnop}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
