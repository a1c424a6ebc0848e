import type { Actie, VerzoekVerwijzing } from '@/api/gezinsplan';
import { dagVoluit } from '@/lib/datum';
import type { GezinTeksten } from '@/teksten/gezin';
import { Melding } from '@/ui/Melding';
import { Verwijzing } from '@/ui/Verwijzing';
import { usePlan } from './casus';

/** Why an action is stuck, and where the request stands. */
export function Blokkademelding({ actie }: { actie: Actie }) {
  const { t, gezin, besluiten } = usePlan();
  const blokkade = actie.blokkade;
  if (!blokkade) return null;
  if (blokkade.opgehevenOp || actie.status !== 'VAST') {
    return blokkade.uitkomst ? <p className="klein">{blokkade.uitkomst} {blokkade.verzoek?.besluit && <VerzoekLink verzoek={blokkade.verzoek}>{t.vast.besluit}</VerzoekLink>}</p> : null;
  }
  const { verzoek } = blokkade;
  return (
    <Melding s="vast" kop={t.vast[blokkade.soort]}>
      <p>{blokkade.omschrijving}</p>
      {blokkade.uitkomst && <p>{blokkade.uitkomst}</p>}
      {besluiten && blokkade.soort === 'REGEL' && !verzoek && !blokkade.uitkomst && <p>{t.vast.onderwegTekst}</p>}
      {verzoek && <p>{standZin(verzoek, t, gezin)}</p>}
      {verzoek && <p><VerzoekLink verzoek={verzoek}>{linkNaam(verzoek, t, gezin)}</VerzoekLink></p>}
    </Melding>
  );
}

/** A decision is read as the family reads it; before that a request is a request. */
function VerzoekLink({ verzoek, children }: { verzoek: VerzoekVerwijzing; children: string }) {
  const { casus } = usePlan();
  return verzoek.besluit
    ? <Verwijzing to="/gezinnen/$casusId/besluiten/$verzoekId" params={{ casusId: casus.id, verzoekId: verzoek.id }}>{children}</Verwijzing>
    : <Verwijzing to="/maatwerk/$verzoekId" params={{ verzoekId: verzoek.id }}>{children}</Verwijzing>;
}

function standZin(v: VerzoekVerwijzing, t: GezinTeksten, gezin: boolean): string {
  switch (v.stand) {
    case 'CONCEPT': return gezin ? t.vast.CONCEPT_gezin : t.vast.CONCEPT;
    case 'INGEDIEND': return v.beslisUiterlijk ? t.vast.INGEDIENDOp(dagVoluit(v.beslisUiterlijk)) : t.vast.INGEDIEND;
    case 'VRAAG': return v.tafeldatum ? `${t.vast.VRAAG} ${t.vast.opTafel(dagVoluit(v.tafeldatum))}` : t.vast.VRAAG;
    case 'GEAGENDEERD': return v.tafeldatum ? t.vast.GEAGENDEERD(dagVoluit(v.tafeldatum)) : t.vast.INGEDIEND;
    case 'BESLOTEN': return t.vast.BESLOTEN;
    case 'INGETROKKEN': return t.vast.INGETROKKEN;
  }
}

function linkNaam(v: VerzoekVerwijzing, t: GezinTeksten, gezin: boolean): string {
  if (v.besluit) return t.vast.besluit;
  if (v.stand === 'CONCEPT' && !gezin) return t.vast.maakAf;
  return v.stand === 'VRAAG' && !gezin ? t.vast.leesVraag : t.vast.bekijk;
}
