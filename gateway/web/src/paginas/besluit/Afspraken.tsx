import type { Actie as PlanActie, CasusWeergave } from '@/api/gezinsplan';
import type { Besluit, VerzoekWeergave } from '@/api/maatwerktafel';
import { dag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { ACTIESTATUS } from '@/teksten/begrippen';
import { besluit as t } from '@/teksten/besluit';
import { Actie } from '@/ui/Actie';
import { Blad } from '@/ui/Blad';
import { afspraakzin } from './afspraak';

/** The actions that this decision put in the plan, and whether all of it is done. */
export function afgesproken(plan: CasusWeergave | undefined, verzoek: VerzoekWeergave): { acties: PlanActie[]; geregeld: boolean } {
  const alle = plan ? [...plan.doelen.flatMap((d) => d.acties ?? []), ...plan.losseActies] : []; // a goal that one only knows of has no actions
  const acties = alle.filter((a) => a.uitBesluit?.verzoekId === verzoek.id);
  const eigen = alle.filter((a) => a.id === verzoek.actieId);
  const over = [...acties, ...eigen];
  return { acties, geregeld: over.length > 0 && over.every((a) => a.status === 'KLAAR') };
}

interface AfsprakenProps { verzoek: VerzoekWeergave; besluit: Besluit; plan: CasusWeergave | undefined }

/** The conditions, as the actions they became; until the plan has them, as the decision says them. */
export function Afspraken({ verzoek, besluit, plan }: AfsprakenProps) {
  const { acties } = afgesproken(plan, verzoek);
  if (besluit.voorwaarden.length === 0) return null;
  const inPlan = acties.length >= besluit.voorwaarden.length;
  return (
    <Blad kop={t.afspraken}>
      <ul className="lijst">
        {inPlan
          ? acties.map((a) => (
            <Actie
              key={a.id} stand={ACTIESTATUS[a.status].stand} badge={ACTIESTATUS[a.status].tekst} {...afspraakzin(a.verantwoordelijke.naam, a.wat)}
              wanneer={wanneer(a.verantwoordelijke.naam, a.wat, a.uiterlijk)}
            />
          ))
          : besluit.voorwaarden.map((v) => (
            <Actie
              key={v.id} stand={ACTIESTATUS.OPEN.stand} badge={ACTIESTATUS.OPEN.tekst} {...afspraakzin(v.persoon?.naam, v.tekst)}
              wanneer={wanneer(v.persoon?.naam, v.tekst, v.uiterlijk)}
            />
          ))}
      </ul>
      {plan && <p className="klein zacht afspraken__waar">{inPlan ? t.inPlan : t.onderweg}</p>}
    </Blad>
  );
}

/** The day, and who does it when that is not in the sentence. */
function wanneer(naam: string | undefined, tekst: string, uiterlijk: string | null | undefined): string | undefined {
  const wie = naam && afspraakzin(naam, tekst).wie === '' ? roepnaam(naam) : null;
  return [wie, uiterlijk ? dag(uiterlijk) : null].filter(Boolean).join(' · ') || undefined;
}
