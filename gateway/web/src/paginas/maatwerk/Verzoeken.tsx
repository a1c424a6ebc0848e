import { useQuery } from '@tanstack/react-query';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekStand } from '@/api/gezinsplan';
import type { VerzoekKop } from '@/api/maatwerktafel';
import { dag, dagVoluit } from '@/lib/datum';
import { termijn } from '@/lib/termijn';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { isHulpverlener, isTafel, useSessie } from '@/shell/sessie';
import { maatwerk } from '@/teksten/maatwerk';
import { Blad, Leeg } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Klok, Status } from '@/ui/Status';
import { Tabel, type Kolom } from '@/ui/Tabel';
import { Verwijzing } from '@/ui/Verwijzing';
import { BESLUIT_SOORT, STAND_SOORT } from './weergave';
import './maatwerk.css';

const t = maatwerk.lijst;

/** What asks for something first, what is done last. */
const VOLGORDE: VerzoekStand[] = ['VRAAG', 'CONCEPT', 'INGEDIEND', 'GEAGENDEERD', 'BESLOTEN', 'INGETROKKEN'];
const VOLGORDE_TAFEL: VerzoekStand[] = ['INGEDIEND', 'GEAGENDEERD', 'VRAAG', 'BESLOTEN', 'INGETROKKEN'];

export function Verzoeken() {
  const sessie = useSessie();
  const tafel = isTafel(sessie);
  const vraag = useQuery({ queryKey: sleutels.verzoeken(), queryFn: ({ signal }) => maatwerktafel.verzoeken({}, signal) });
  return (
    <Pagina titel={t.titel}>
      <Gegevens vraag={vraag}>
        {({ items }) => {
          const inStand = (...standen: VerzoekStand[]): number => items.filter((v) => standen.includes(v.stand)).length;
          return (
            <>
              <div className="rij rij--tussen rij--onder">
                <Kop1>{tafel ? t.kopTafel(inStand('INGEDIEND')) : t.kopWerker(inStand('VRAAG', 'CONCEPT'))}</Kop1>
                {isHulpverlener(sessie) && <KnopLink to="/maatwerk/nieuw" search={{}} ic="plus">{t.nieuw}</KnopLink>}
              </div>
              {items.length === 0 && (
                <Leeg knop={tafel ? undefined : <KnopLink to="/gezinnen" search={{}}>{t.leegWerkerKnop}</KnopLink>}>
                  <p>{tafel ? t.leegTafel : t.leegWerker}</p>
                </Leeg>
              )}
              {(tafel ? VOLGORDE_TAFEL : VOLGORDE).map((stand) => (
                <Groep key={stand} stand={stand} tafel={tafel} verzoeken={items.filter((v) => v.stand === stand)} />
              ))}
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

function Groep({ stand, tafel, verzoeken }: { stand: VerzoekStand; tafel: boolean; verzoeken: VerzoekKop[] }) {
  if (verzoeken.length === 0) return null;
  const kop = tafel ? t.groepenTafel[stand] : t.groepen[stand];
  const kolommen: Kolom<VerzoekKop>[] = [
    { kop: t.kolommen.verzoek, cel: (v) => <Naam verzoek={v} /> },
    ...(tafel ? [{ kop: t.kolommen.van, cel: (v: VerzoekKop) => <>{v.indiener.naam}<br /><span className="klein zacht">{v.indiener.organisatie}</span></> }] : []),
    { kop: t.kolommen.stand, cel: (v) => <Stand verzoek={v} /> },
    ...(stand === 'CONCEPT' ? [] : [{ kop: t.kolommen.wanneer, cel: (v: VerzoekKop) => <Wanneer verzoek={v} /> }]),
  ];
  return <Blad kop={kop} className="verzoeklijst"><Tabel bijschrift={kop} bijschriftVerborgen kolommen={kolommen} rijen={verzoeken} sleutel={(v) => v.id} /></Blad>;
}

function Naam({ verzoek }: { verzoek: VerzoekKop }) {
  return (
    <>
      <Verwijzing className="sterk" to="/maatwerk/$verzoekId" params={{ verzoekId: verzoek.id }} search={{}}>{verzoek.titel || t.zonderTitel}</Verwijzing>
      <br /><span className="klein zacht">{verzoek.regelTitel ?? t.zonderRegel}</span>
    </>
  );
}

function Stand({ verzoek: { stand, besluit, urgentie } }: { verzoek: VerzoekKop }) {
  return (
    <span className="rij rij--dicht">
      {besluit
        ? <Status s={BESLUIT_SOORT[besluit]}>{maatwerk.besluit[besluit]}</Status>
        : <Status s={STAND_SOORT[stand]}>{maatwerk.stand[stand]}</Status>}
      {urgentie !== 'NORMAAL' && stand !== 'BESLOTEN' && <span className="klein sterk">{urgentie === 'SPOED' ? t.spoed : t.hoog}</span>}
    </span>
  );
}

function Wanneer({ verzoek }: { verzoek: VerzoekKop }) {
  if (verzoek.stand === 'BESLOTEN' || verzoek.stand === 'INGETROKKEN') {
    return verzoek.ingediendOp ? <span className="klein zacht">{t.bekendOp(dag(verzoek.ingediendOp))}</span> : null;
  }
  const klok = verzoek.beslisUiterlijk ? termijn(verzoek.beslisUiterlijk) : null;
  return (
    <>
      {verzoek.tafeldatum && <>{t.tafelOp(dagVoluit(verzoek.tafeldatum))}<br /></>}
      {klok && verzoek.beslisUiterlijk && <Klok s={klok.s} titel={maatwerk.termijn.uiterlijk(dagVoluit(verzoek.beslisUiterlijk))}>{t.besluit(klok.tekst)}</Klok>}
    </>
  );
}
