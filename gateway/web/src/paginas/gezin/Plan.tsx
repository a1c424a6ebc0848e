import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { procesevaluatie, sleutels } from '@/api';
import { dag, vandaag } from '@/lib/datum';
import { opsomming, roepnaam } from '@/lib/tekst';
import { verloop } from '@/teksten/verloop';
import { Melding } from '@/ui/Melding';
import { Verwijzing } from '@/ui/Verwijzing';
import { huishouden, usePlan } from './casus';
import { Doelen } from './Doelen';
import { GezinKader } from './GezinKader';
import { Overlegblok } from './Overlegblok';
import { Partnernieuws } from './Partnernieuws';
import { Coordinatorvak, Gevraagd } from './Verloop';
import { Wensen } from './Wensen';
import { Familie, Helpers, Komt } from './Zijkant';
import { NaarVersies } from '../versies/NaarVersies';

/** One page for everybody: the family's page, with the professionals' extras in fences. */
export function Plan() {
  const { casusId } = useParams({ from: '/ingelogd/gezinnen/$casusId' });
  return (
    <GezinKader casusId={casusId} actief="plan">
      {({ casus }) => (
        <div className="twee">
          <div className="kolom">
            <p className="alleen-print klein">{verloop.druk(opsomming(huishouden(casus).map((g) => roepnaam(g.naam))), dag(vandaag()))}</p>
            <EvaluatieGevraagd /><Gevraagd /><Wensen /><Doelen /><Overlegblok />
          </div>
          <div className="kolom"><Helpers /><Komt /><Partnernieuws /><Familie /><Coordinatorvak /><NaarVersies /></div>
        </div>
      )}
    </GezinKader>
  );
}

/** A resident has no Mijn werk: what an evaluation asks stands above the plan. */
function EvaluatieGevraagd() {
  const { casus, gezin, aanspreek } = usePlan();
  const { data } = useQuery({
    queryKey: sleutels.mijnWerkEvaluatie, queryFn: ({ signal }) => procesevaluatie.mijnWerk(signal), enabled: gezin,
  });
  const evaluatie = data?.gevraagd.find((e) => e.casusId === casus.id);
  if (!evaluatie) return null;
  const t = verloop.gevraagd;
  return (
    <Melding ic="route" kop={t.kop}>
      <p>{aanspreek === 'je' ? t.tekstJe : t.tekst}</p>
      <p><Verwijzing to="/evaluaties/$evaluatieId" params={{ evaluatieId: evaluatie.id }}>{t.knop}</Verwijzing></p>
    </Melding>
  );
}
