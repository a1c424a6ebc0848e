import { useQuery } from '@tanstack/react-query';
import { gezinsplan, sleutels } from '@/api';
import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { isGezinslid, isHulpverlener, useSessie } from '@/shell/sessie';
import { maatwerk } from '@/teksten/maatwerk';
import { Verwijzing } from '@/ui/Verwijzing';

/** The plan behind a request, for those who take part in it. The table never asks for it. */
export function usePlanAchter(casusId: string) {
  const sessie = useSessie();
  const plan = useQuery({
    queryKey: sleutels.casus(casusId),
    queryFn: ({ signal }) => gezinsplan.casus(casusId, signal),
    enabled: isGezinslid(sessie) || isHulpverlener(sessie),
  });
  return plan.data;
}

/** Back to where this request came from. */
export function Kruimel({ verzoek }: { verzoek: VerzoekWeergave }) {
  const plan = usePlanAchter(verzoek.casusId);
  const gezin = isGezinslid(useSessie());
  return (
    <p className="kruimel">
      {plan
        ? <Verwijzing to="/gezinnen/$casusId" params={{ casusId: verzoek.casusId }}>{gezin ? maatwerk.verzoek.terugPlan : maatwerk.verzoek.terugGezin(plan.naam)}</Verwijzing>
        : <Verwijzing to="/maatwerk">{maatwerk.verzoek.terugLijst}</Verwijzing>}
    </p>
  );
}
