import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { maatwerktafel, sleutels } from '@/api';
import type { TafelMetAgenda, VerzoekWeergave } from '@/api/maatwerktafel';
import { Gegevens } from '@/shell/Fouten';
import { useLeeft } from '@/shell/leeft';
import { Pagina } from '@/shell/Pagina';
import { tafel as t } from '@/teksten/tafel';
import { Blad, Uitklap } from '@/ui/Blad';
import { Stem } from '@/ui/Stem';
import { Vragen } from '../maatwerk/Vragen';
import { Verzoektekst } from '../maatwerk/Verzoektekst';
import { Agendalijst } from './Agendalijst';
import { Besluitblad } from './Besluitblad';
import { Genomen } from './Genomen';
import { Tafelkop } from './Tafelkop';
import { Zijkant } from './Zijkant';
import './tafel.css';

const route = getRouteApi('/ingelogd/tafels/$tafelId/verzoeken/$verzoekId');

/** One request at the table: agenda, the story and the decision being written, what was decided before. */
export function Tafel() {
  const { tafelId, verzoekId } = route.useParams();
  const agenda = useQuery({ queryKey: sleutels.tafel(tafelId), queryFn: ({ signal }) => maatwerktafel.tafel(tafelId, signal) });
  const vraag = useQuery({ queryKey: sleutels.verzoek(verzoekId), queryFn: ({ signal }) => maatwerktafel.verzoek(verzoekId, signal) });
  return (
    <Pagina titel={t.pagina.titel} kop={vraag.data && <Tafelkop verzoek={vraag.data} tafel={agenda.data} />}>
      <Gegevens vraag={vraag} bladen={3}>
        {(verzoek) => (
          <div className="tafelraster">
            <Agendalijst tafel={agenda.data} nu={verzoekId} />
            <Midden key={verzoek.id} verzoek={verzoek} tafel={agenda.data} />
            <Zijkant verzoek={verzoek} />
          </div>
        )}
      </Gegevens>
    </Pagina>
  );
}

function Midden({ verzoek, tafel }: { verzoek: VerzoekWeergave; tafel: TafelMetAgenda | undefined }) {
  const vers = useLeeft(verzoek);
  return (
    <div className="kolom tafelraster__midden">
      <Verhaal verzoek={verzoek} />
      {verzoek.besluit && verzoek.stand === 'BESLOTEN'
        ? <Genomen verzoek={verzoek} besluit={verzoek.besluit} tafel={tafel} />
        : <Besluitblad verzoek={verzoek} />}
      <div id="vragen"><Vragen verzoek={verzoek} vers={vers} /></div>
      <Blad id="bedoeling" kop={t.pagina.opTafel} naast={verzoek.indiener.naam}>
        <p>{verzoek.gewenstEffect}</p>
        {verzoek.gewensteOplossing && <p className="tafelraster__oplossing">{verzoek.gewensteOplossing}</p>}
        <Uitklap kop={t.pagina.heleVerzoek}>
          <div className="kolom tafelraster__heel"><Verzoektekst verzoek={verzoek} grondAanvullen={verzoek.mag.includes('WIJZIGEN')} zonderStem /></div>
        </Uitklap>
      </Blad>
    </div>
  );
}

/** The family's own words: what has to change, and what they said when asked whether they want this. */
function Verhaal({ verzoek }: { verzoek: VerzoekWeergave }) {
  const erbij = verzoek.gezinAkkoord?.inWoorden;
  if (!verzoek.gezinInWoorden && !erbij) return null;
  return (
    <div id="verhaal">
      <Stem wie={t.pagina.gezin} wanneer={verzoek.gezinAkkoord?.ja ? t.pagina.gezinWil : undefined}>
        {[verzoek.gezinInWoorden, erbij].filter(Boolean).join('\n')}
      </Stem>
    </div>
  );
}
