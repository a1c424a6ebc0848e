import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { maatwerktafel, sleutels } from '@/api';
import { Gegevens } from '@/shell/Fouten';
import { GezinKader } from '../gezin/GezinKader';
import { VerzoekLezen } from '../maatwerk/VerzoekLezen';
import { Besluitweergave } from './Besluitweergave';

const route = getRouteApi('/ingelogd/gezinnen/$casusId/besluiten/$verzoekId');

/** A decision inside the family's plan, under its tab. */
export function Besluit() {
  const { casusId, verzoekId } = route.useParams();
  const vraag = useQuery({
    queryKey: sleutels.verzoek(verzoekId), queryFn: ({ signal }) => maatwerktafel.verzoek(verzoekId, signal),
  });
  return (
    <GezinKader casusId={casusId} actief="besluiten" kaal smal>
      {() => (
        <Gegevens vraag={vraag}>
          {(verzoek) => (verzoek.besluit ? <Besluitweergave verzoek={verzoek} besluit={verzoek.besluit} /> : <VerzoekLezen verzoek={verzoek} />)}
        </Gegevens>
      )}
    </GezinKader>
  );
}
