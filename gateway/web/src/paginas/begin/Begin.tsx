import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ApiFout, gateway, gezinsplan, sleutels } from '@/api';
import { Buiten } from '@/shell/Buiten';
import { Foutblad } from '@/shell/Fouten';
import { LANDING } from '@/shell/menu';
import { Pagina } from '@/shell/Pagina';
import { isGezinslid, useSessieVraag } from '@/shell/sessie';
import { neemAfscheid } from '@/shell/uitloggen';
import { algemeen } from '@/teksten/algemeen';
import { KnopAnker } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Logo } from '@/ui/Logo';
import { Skelet } from '@/ui/Skelet';

/** The front door: on to one's own page, or to the login page. */
export function Begin() {
  const vraag = useSessieVraag();
  const [afscheid] = useState(neemAfscheid);
  if (vraag.data) return isGezinslid(vraag.data) ? <NaarOnsPlan /> : <Navigate to={LANDING[vraag.data.functie]} replace />;
  if (vraag.data === undefined) {
    return (
      <Buiten>
        <Pagina titel={algemeen.begin.titel} smal>{vraag.error instanceof ApiFout ? <Foutblad fout={vraag.error} opnieuw={() => void vraag.refetch()} /> : <Skelet />}</Pagina>
      </Buiten>
    );
  }
  return (
    <Buiten>
      <main id="inhoud" tabIndex={-1} className="begin">
        <title>{`${algemeen.begin.titel} – ${algemeen.app}`}</title>
        {afscheid && <p className="zacht" role="status">{algemeen.uitgelogd.klaar}</p>}
        <Logo />
        <Kop1>{algemeen.begin.kop}</Kop1>
        <p className="lead meettekst">{algemeen.begin.tekst}</p>
        <KnopAnker soort="hoofd" href={gateway.inlogadres('/')}>{algemeen.begin.knop}</KnopAnker>
      </main>
    </Buiten>
  );
}

/** A resident lands in the plan itself. */
function NaarOnsPlan() {
  const { data } = useQuery({ queryKey: sleutels.casussen(), queryFn: ({ signal }) => gezinsplan.casussen(undefined, 1, signal) });
  if (!data) return <Pagina titel={algemeen.app}><Skelet /></Pagina>;
  const eerste = data.items[0];
  return eerste
    ? <Navigate to="/gezinnen/$casusId" params={{ casusId: eerste.id }} replace />
    : <Navigate to="/gezinnen" replace />;
}
