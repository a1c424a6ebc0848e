import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { isGezinslid, useSessie } from '@/shell/sessie';
import { maatwerk } from '@/teksten/maatwerk';
import { Besluitweergave } from '../besluit/Besluitweergave';
import { VerzoekLezen } from './VerzoekLezen';
import { VerzoekSchrijven } from './VerzoekSchrijven';

const route = getRouteApi('/ingelogd/maatwerk/$verzoekId');

/** One address for the life of a request: a form, then a text to read, then the decision. */
export function Verzoek() {
  const { verzoekId } = route.useParams();
  const vraag = useQuery({
    queryKey: sleutels.verzoek(verzoekId), queryFn: ({ signal }) => maatwerktafel.verzoek(verzoekId, signal),
  });
  const besloten = vraag.data?.stand === 'BESLOTEN';
  const { deel } = route.useSearch();
  const besluit = besloten && deel !== 'verzoek';
  const gezin = isGezinslid(useSessie());
  // A resident has the tabs of the plan for a menu, so reads it there.
  if (vraag.data && gezin && deel === undefined) {
    return <Navigate to="/gezinnen/$casusId/besluiten/$verzoekId" params={{ casusId: vraag.data.casusId, verzoekId }} replace />;
  }
  return (
    <Pagina titel={besluit ? maatwerk.besluitTitel : maatwerk.verzoekTitel} smal={besluit}>
      <Gegevens vraag={vraag} bladen={3}>{(verzoek) => <Inhoud verzoek={verzoek} besluit={besluit} />}</Gegevens>
    </Pagina>
  );
}

function Inhoud({ verzoek, besluit }: { verzoek: VerzoekWeergave; besluit: boolean }) {
  if (besluit && verzoek.besluit) return <Besluitweergave verzoek={verzoek} besluit={verzoek.besluit} />;
  if (verzoek.stand === 'CONCEPT' && verzoek.mag.includes('WIJZIGEN')) return <VerzoekSchrijven key={verzoek.id} verzoek={verzoek} />;
  return <VerzoekLezen verzoek={verzoek} />;
}
