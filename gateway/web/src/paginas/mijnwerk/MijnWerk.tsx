import { useQuery } from '@tanstack/react-query';
import { gezinsplan, sleutels } from '@/api';
import type { MijnWerkGezinsplan } from '@/api/gezinsplan';
import type { MijnWerkTafel } from '@/api/maatwerktafel';
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
import { useVorigBezoek, veranderdSinds, veranderingen } from './sinds';
import { Straks, VanCollegas } from './Straks';
import { watKomtEraan } from './komend';
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
      {/* A teamleider has no families of his own: no rail, and room for the table of the team. */}
      <div className={sessie.functie === 'teamleider' ? '' : 'twee'}>
        <div className="kolom"><VandaagEerst sessie={sessie} /><Midden sessie={sessie} /></div>
        {sessie.functie !== 'teamleider' && <div className="kolom"><Zijkant sessie={sessie} /></div>}
      </div>
    </Pagina>
  );
}

function Midden({ sessie }: { sessie: Sessie }) {
  const { plan, tafel } = useMijnWerk(sessie);
  if (sessie.functie === 'teamleider') return <Team />;
  if (!plan.data) return null;
  return (
    <>
      <Beloofd acties={plan.data.beloofdDoorAnderen} />
      <Sinds plan={plan.data} tafel={tafel.data} sessie={sessie} />
    </>
  );
}

/** The families of the team; a teamleider takes part in none of them. */
function Team() {
  const { data } = useQuery({ queryKey: sleutels.casussen(), queryFn: ({ signal }) => gezinsplan.casussen(undefined, 1, signal) });
  return data ? <Caseload gezinnen={data.items} /> : <Skelet bladen={1} />;
}

function Zijkant({ sessie }: { sessie: Sessie }) {
  const { plan, tafel, evaluatie } = useMijnWerk(sessie);
  return (
    <>
      {isHulpverlener(sessie) && plan.data && (
        <>
          <MijnGezinnen gezinnen={plan.data.gezinnen} />
          <Straks afspraken={watKomtEraan(plan.data, tafel.data, evaluatie.data)} />
        </>
      )}
      {isTafel(sessie) && tafel.data && <VolgendeTafel tafel={tafel.data.eerstvolgendeTafel ?? null} />}
      {sessie.functie === 'wijkteammedewerker' && <VanCollegas />}
    </>
  );
}

/** Per plan what others did, so that nobody has to open it to find out. */
function Sinds({ plan, tafel, sessie }: { plan: MijnWerkGezinsplan; tafel: MijnWerkTafel | undefined; sessie: Sessie }) {
  const vorige = useVorigBezoek(sessie.persoonId);
  if (!vorige) return null;
  const gezinnen = veranderdSinds(plan.gezinnen, vorige);
  return (
    <Blad kop={t.sinds.kop(wanneer(vorige))}>
      <div className="stapel">
        <ul className="lijst">
          {gezinnen.map((g) => {
            const dingen = veranderingen(g, plan, tafel, vorige, sessie.naam);
            return (
              <li key={g.id} className="stapel stapel--dicht" data-stap>
                {dingen.length === 0 && <p>{g.aangemeldOp > vorige ? t.sinds.aangemeld : t.sinds.veranderd}</p>}
                {dingen.map((d) => <p key={d.sleutel}><b>{d.wie}</b> {d.wat}</p>)}
                <p className="klein zacht"><Verwijzing to="/gezinnen/$casusId" params={{ casusId: g.id }}>{g.naam}</Verwijzing> · {wanneer(g.laatstGewijzigdOp)}</p>
              </li>
            );
          })}
        </ul>
        {gezinnen.length < plan.gezinnen.length && <p className="klein zacht">{gezinnen.length === 0 ? t.sinds.niets : t.sinds.klaar}</p>}
      </div>
    </Blad>
  );
}
