import { useQuery } from '@tanstack/react-query';
import { gezinsplan, sleutels } from '@/api';
import type { CasusKop } from '@/api/gezinsplan';
import type { Sessie } from '@/api/gateway';
import { DagVoluit, wanneer } from '@/lib/datum';
import { Pagina } from '@/shell/Pagina';
import { isHulpverlener, isTafel, useSessie } from '@/shell/sessie';
import { mijnwerk } from '@/teksten/mijnwerk';
import { Blad } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Skelet } from '@/ui/Skelet';
import { Verwijzing } from '@/ui/Verwijzing';
import { Beloofd, Caseload, MijnGezinnen, VolgendeTafel } from './Delen';
import { useVorigBezoek, veranderdSinds } from './sinds';
import { useMijnWerk } from './vandaag';
import { VandaagEerst } from './VandaagEerst';

const t = mijnwerk;

export function MijnWerk() {
  const sessie = useSessie();
  const nu = new Date();
  const meldtAan = sessie.functie === 'wijkteammedewerker' || sessie.functie === 'partner' || sessie.functie === 'teamleider';
  return (
    <Pagina titel={t.titel}>
      <div className="rij rij--tussen rij--onder">
        <div>
          <p className="zacht">{DagVoluit(nu.toISOString())}</p>
          <Kop1>{t.groet(nu.getHours(), sessie.voornaam)}</Kop1>
        </div>
        {meldtAan && <div className="knoppen"><KnopLink to="/gezinnen/aanmelden" ic="plus">{t.nieuwGezin}</KnopLink></div>}
      </div>
      <div className="twee">
        <div className="kolom"><VandaagEerst sessie={sessie} /><Midden sessie={sessie} /></div>
        <div className="kolom"><Zijkant sessie={sessie} /></div>
      </div>
    </Pagina>
  );
}

function Midden({ sessie }: { sessie: Sessie }) {
  const { plan } = useMijnWerk(sessie);
  if (sessie.functie === 'teamleider') return <Team />;
  if (!plan.data) return null;
  return (
    <>
      <Beloofd acties={plan.data.beloofdDoorAnderen} />
      <Sinds gezinnen={plan.data.gezinnen} persoonId={sessie.persoonId} />
    </>
  );
}

/** The families of the team; a teamleider takes part in none of them. */
function Team() {
  const { data } = useQuery({ queryKey: sleutels.casussen(), queryFn: ({ signal }) => gezinsplan.casussen(undefined, 1, signal) });
  return data ? <Caseload gezinnen={data.items} /> : <Skelet bladen={1} />;
}

function Zijkant({ sessie }: { sessie: Sessie }) {
  const { plan, tafel } = useMijnWerk(sessie);
  return (
    <>
      {isHulpverlener(sessie) && sessie.functie !== 'teamleider' && plan.data && <MijnGezinnen gezinnen={plan.data.gezinnen} />}
      {isTafel(sessie) && tafel.data && <VolgendeTafel tafel={tafel.data.eerstvolgendeTafel ?? null} />}
    </>
  );
}

function Sinds({ gezinnen, persoonId }: { gezinnen: CasusKop[]; persoonId: string }) {
  const vorige = useVorigBezoek(persoonId);
  if (!vorige) return null;
  return (
    <Blad kop={t.sinds.kop(wanneer(vorige))}>
      <ul className="lijst">
        {veranderdSinds(gezinnen, vorige).map((g) => (
          <li key={g.id}>
            <p>{t.sinds.veranderd} <Verwijzing to="/gezinnen/$casusId" params={{ casusId: g.id }}>{g.naam}</Verwijzing></p>
            <p className="klein zacht">{wanneer(g.laatstGewijzigdOp)}</p>
          </li>
        ))}
      </ul>
      <p className="klein zacht">{t.sinds.klaar}</p>
    </Blad>
  );
}
