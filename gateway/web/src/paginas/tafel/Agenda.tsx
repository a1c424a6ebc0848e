import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { maatwerktafel, sleutels } from '@/api';
import type { TafelMetAgenda } from '@/api/maatwerktafel';
import { dagVoluit } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { maatwerk } from '@/teksten/maatwerk';
import { tafel } from '@/teksten/tafel';
import { Blad, Leeg } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Verwijzing } from '@/ui/Verwijzing';
import { STAND_SOORT } from '../maatwerk/weergave';

const t = tafel.agenda;
const route = getRouteApi('/ingelogd/tafels/$tafelId');

/** One table: when, where, and in which order. */
export function Agenda() {
  const { tafelId } = route.useParams();
  const vraag = useQuery({ queryKey: sleutels.tafel(tafelId), queryFn: ({ signal }) => maatwerktafel.tafel(tafelId, signal) });
  return (
    <Pagina titel={t.paginatitel} smal>
      <p className="kruimel"><Verwijzing to="/tafels">{t.terug}</Verwijzing></p>
      <Gegevens vraag={vraag} bladen={1}>{(gegevens) => <Punten tafel={gegevens} />}</Gegevens>
    </Pagina>
  );
}

function Punten({ tafel: x }: { tafel: TafelMetAgenda }) {
  const eerste = x.agenda.find((punt) => punt.stand !== 'BESLOTEN');
  return (
    <>
      <div className="rij rij--tussen rij--onder">
        <div>
          <p className="zacht">{t.waar(`${x.begin.slice(0, 5)} – ${x.eind.slice(0, 5)}`, x.plaats)}</p>
          <Kop1>{t.titel(dagVoluit(x.datum))}</Kop1>
        </div>
        {eerste && (
          <KnopLink soort="hoofd" to="/tafels/$tafelId/verzoeken/$verzoekId" params={{ tafelId: x.id, verzoekId: eerste.verzoekId }}>{t.start}</KnopLink>
        )}
      </div>
      {x.agenda.length === 0
        ? <Leeg kop={t.leegKop} knop={<KnopLink to="/maatwerk">{t.leegKnop}</KnopLink>}><p>{t.leeg}</p></Leeg>
        : (
          <Blad kop={t.kop}>
            <ol className="lijst agenda">
              {x.agenda.map((punt) => (
                <li key={punt.verzoekId}>
                  <time>{punt.tijd.slice(0, 5)}</time>
                  <div className="rij rij--tussen">
                    <Verwijzing className="sterk" to="/tafels/$tafelId/verzoeken/$verzoekId" params={{ tafelId: x.id, verzoekId: punt.verzoekId }}>{punt.titel}</Verwijzing>
                    <Status s={STAND_SOORT[punt.stand]}>{maatwerk.stand[punt.stand]}</Status>
                  </div>
                </li>
              ))}
            </ol>
          </Blad>
        )}
    </>
  );
}
