import { gezinsplan, sleutels } from '@/api';
import type { Sessie } from '@/api/gateway';
import { useQueryClient } from '@tanstack/react-query';
import { dagVoluit } from '@/lib/datum';
import { termijn } from '@/lib/termijn';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { mijnwerk } from '@/teksten/mijnwerk';
import { Blad, Uitklap } from '@/ui/Blad';
import { Icoon } from '@/ui/Icoon';
import { Knop, KnopLink } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { Skelet } from '@/ui/Skelet';
import { Klok } from '@/ui/Status';
import { toast } from '@/ui/Toast';
import { useVandaagEerst, type Ding } from './vandaag';
import './mijnwerk.css';

const t = mijnwerk.vandaag;
const HOOGSTENS = 5;

export function VandaagEerst({ sessie }: { sessie: Sessie }) {
  const { dingen, plan, tafel, evaluatie } = useVandaagEerst(sessie);
  const laadt = plan.isLoading || tafel.isLoading || evaluatie.isLoading;
  if (laadt && dingen.length === 0) return <Skelet bladen={1} />;
  // An empty list that is not whole must not say that nothing waits.
  const onvolledig = [plan, tafel, evaluatie].some((v) => v.isError);
  const later = dingen.slice(HOOGSTENS);
  return (
    <Blad hoog kop={t.kop} naast={dingen.length > 0 && t.aantal(dingen.length)}>
      {onvolledig
        ? <Melding kop={t.onvolledig}><p>{t.onvolledigTekst}</p></Melding>
        : dingen.length === 0 && <p>{t.leeg}</p>}
      <ul className="lijst">{dingen.slice(0, HOOGSTENS).map((d, i) => <Taak key={d.sleutel} ding={d} eerste={i === 0} />)}</ul>
      {later.length > 0 && (
        <Uitklap kop={t.meer(later.length)}><ul className="lijst">{later.map((d) => <Taak key={d.sleutel} ding={d} eerste={false} />)}</ul></Uitklap>
      )}
    </Blad>
  );
}

function Taak({ ding, eerste }: { ding: Ding; eerste: boolean }) {
  const klok = ding.termijn ? termijn(ding.termijn) : undefined;
  return (
    <li data-stap>
      <div className="taak">
        <span className={`taak__rond taak__rond--${ding.kleur}`}><Icoon n={ding.ic} /></span>
        <div className="groei">
          {ding.boven && <p className="klein zacht">{ding.boven}</p>}
          <p className="taak__wat">{ding.wat}</p>
          <p className="klein zacht">{ding.waarom}</p>
        </div>
        <div className="taak__rechts">
          {klok && <Klok s={klok.s} titel={dagVoluit(ding.termijn!)}>{klok.tekst}</Klok>}
          {ding.contact
            ? <Contactknop casusId={ding.contact} naam={ding.knop} />
            : <KnopLink to={ding.naar ?? '/'} soort={eerste ? 'hoofd' : 'gewoon'}>{ding.knop}</KnopLink>}
        </div>
      </div>
    </li>
  );
}

function Contactknop({ casusId, naam }: { casusId: string; naam: string }) {
  const client = useQueryClient();
  const { doe, bezig, fout } = useActie(async () => {
    const casus = await gezinsplan.legContactVast(casusId);
    client.setQueryData(sleutels.casus(casusId), casus);
    toast({ tekst: mijnwerk.ding.contactGelegd });
    await client.invalidateQueries({ queryKey: sleutels.mijnWerkGezinsplan });
  });
  return <div className="stapel stapel--half"><Knop bezig={bezig} onClick={() => void doe()}>{naam}</Knop><Foutmelding fout={fout} /></div>;
}
