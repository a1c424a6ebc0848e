import { useQuery } from '@tanstack/react-query';
import { sleutels } from '@/api';
import { DagVoluit } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { useSessie } from '@/shell/sessie';
import { evaluatie } from '@/teksten/evaluatie';
import { Blad, Leeg } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Tabel, type Kolom } from '@/ui/Tabel';
import { Verwijzing } from '@/ui/Verwijzing';
import { evaluaties, type EvaluatieKop } from './api';
import { STAND_SOORT } from './weergave';

const t = evaluatie.lijst;
const KLAAR = ['AFGEROND', 'VERVALLEN'];

const KOLOMMEN: Kolom<EvaluatieKop>[] = [
  {
    kop: t.kolommen.gezin,
    cel: (e) => (
      <>
        <Verwijzing className="sterk" to="/evaluaties/$evaluatieId" params={{ evaluatieId: e.id }}>{e.gezinsnaam ?? t.zonderNaam}</Verwijzing>
        <br /><span className="klein zacht">{evaluatie.duur[e.soort]}</span>
      </>
    ),
  },
  { kop: t.kolommen.stand, cel: (e) => <Status s={STAND_SOORT[e.stand]}>{evaluatie.stand[e.stand]}</Status> },
  { kop: t.kolommen.bijdragen, cel: (e) => t.bijdragen(e.aantalBijdragen, e.aantalDeelnemers) },
  { kop: t.kolommen.gesprek, cel: (e) => (e.bijeenkomstOp ? DagVoluit(e.bijeenkomstOp) : <span className="zacht">{t.geenDatum}</span>) },
];

const MAG_VOORSTELLEN = ['wijkteammedewerker', 'teamleider', 'partner', 'tafelvoorzitter', 'tafelmedewerker'];

export function Evaluaties() {
  const { functie } = useSessie();
  const alle = useQuery({ queryKey: sleutels.evaluaties, queryFn: ({ signal }) => evaluaties.alle(signal) });
  const werk = useQuery({ queryKey: sleutels.mijnWerkEvaluatie, queryFn: ({ signal }) => evaluaties.mijnWerk(signal) });
  const gevraagd = werk.data?.gevraagd ?? [];
  const knop = MAG_VOORSTELLEN.includes(functie) ? <KnopLink ic="plus" to="/evaluaties/nieuw" search={{}}>{t.nieuw}</KnopLink> : null;
  return (
    <Pagina titel={t.titel}>
      <Gegevens vraag={alle} bladen={1}>
        {({ items }) => {
          const overig = items.filter((e) => !gevraagd.some((g) => g.id === e.id));
          return (
            <>
              <div className="rij rij--tussen rij--onder"><Kop1>{t.kop(gevraagd.length)}</Kop1>{knop}</div>
              {gevraagd.length > 0 && (
                <Blad kop={t.gevraagd} hoog>
                  <ul className="lijst">
                    {gevraagd.map((e) => (
                      <li key={e.id} className="rij rij--tussen">
                        <div><p className="sterk">{e.gezinsnaam ?? t.zonderNaam}</p><p className="klein zacht">{evaluatie.stand[e.stand]} · {evaluatie.duur[e.soort]}</p></div>
                        <KnopLink to="/evaluaties/$evaluatieId" params={{ evaluatieId: e.id }}>{t.doe}</KnopLink>
                      </li>
                    ))}
                  </ul>
                </Blad>
              )}
              {items.length === 0 && gevraagd.length === 0 && <Leeg><p>{t.leeg}</p></Leeg>}
              <Lijst kop={t.lopend} rijen={overig.filter((e) => !KLAAR.includes(e.stand))} />
              <Lijst kop={t.klaar} rijen={overig.filter((e) => KLAAR.includes(e.stand))} />
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

function Lijst({ kop, rijen }: { kop: string; rijen: EvaluatieKop[] }) {
  if (rijen.length === 0) return null;
  return <Blad kop={kop}><Tabel bijschrift={kop} bijschriftVerborgen kolommen={KOLOMMEN} rijen={rijen} sleutel={(e) => e.id} /></Blad>;
}
