import type { ActieInCasus, CasusKop } from '@/api/gezinsplan';
import type { MijnWerkTafel } from '@/api/maatwerktafel';
import { dag, dagKort, dagVoluit, dagenTot, wanneer } from '@/lib/datum';
import { hoofdletter } from '@/lib/tekst';
import { termijn } from '@/lib/termijn';
import { ACTIESTATUS, CASUSSTATUS } from '@/teksten/begrippen';
import { mijnwerk } from '@/teksten/mijnwerk';
import { Blad } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Klok, Status } from '@/ui/Status';
import { Tabel } from '@/ui/Tabel';
import { Verwijzing } from '@/ui/Verwijzing';

const t = mijnwerk;

export function Beloofd({ acties }: { acties: ActieInCasus[] }) {
  if (acties.length === 0) return null;
  return (
    <Blad kop={t.beloofd.kop}>
      <Tabel
        bijschrift={t.beloofd.bijschrift} bijschriftVerborgen rijen={acties} sleutel={(a) => a.actie.id}
        kolommen={[
          { kop: t.beloofd.wat, cel: (a) => (
            <><span className="sterk">{hoofdletter(a.actie.wat)}</span><br /><Verwijzing to="/gezinnen/$casusId" params={{ casusId: a.casusId }} className="klein">{a.casusNaam}</Verwijzing></>
          ) },
          { kop: t.beloofd.wie, cel: (a) => a.actie.verantwoordelijke.naam },
          { kop: t.beloofd.klaarOp, cel: ({ actie }) => {
            if (!actie.uiterlijk) return <span className="klein zacht">{t.beloofd.geenDatum}</span>;
            const te = dagenTot(actie.uiterlijk) < 0;
            return <Klok s={te ? 'laat' : 'rustig'} titel={dagVoluit(actie.uiterlijk)}>{te ? termijn(actie.uiterlijk).tekst : dagKort(actie.uiterlijk)}</Klok>;
          } },
          { kop: t.beloofd.stand, cel: (a) => ACTIESTATUS[a.actie.status].tekst },
        ]}
      />
    </Blad>
  );
}

/** The rail stays a rail; the list of families has them all. */
const HOOGSTENS = 8;

export function MijnGezinnen({ gezinnen }: { gezinnen: CasusKop[] }) {
  return (
    <Blad kop={t.gezinnen.kop}>
      {gezinnen.length === 0 && <p className="klein">{t.gezinnen.leeg}</p>}
      <ul className="lijst">
        {gezinnen.slice(0, HOOGSTENS).map((g) => (
          <li key={g.id} className="stapel stapel--dicht" data-stap>
            <p><Verwijzing to="/gezinnen/$casusId" params={{ casusId: g.id }} className="sterk">{g.naam}</Verwijzing></p>
            <p>{g.aantalVast > 0
              ? <Status s="vast">{t.gezinnen.vast(g.aantalVast)}</Status>
              : <Status s={CASUSSTATUS[g.status].s}>{g.status === 'IN_UITVOERING' ? t.gezinnen.loopt : CASUSSTATUS[g.status].tekst}</Status>}</p>
            {g.evaluatiedatum && <p className="klein zacht">{t.gezinnen.evaluatie(dag(g.evaluatiedatum))}</p>}
            {!g.zorgcoordinator && g.status !== 'AANGEMELD' && <p className="klein zacht">{t.gezinnen.geenCoordinator}</p>}
          </li>
        ))}
      </ul>
      {gezinnen.length > HOOGSTENS && <p className="klein"><Verwijzing to="/gezinnen">{t.gezinnen.alle(gezinnen.length)}</Verwijzing></p>}
    </Blad>
  );
}

/** For the teamleider: what asks attention, never what is in a plan. */
export function Caseload({ gezinnen }: { gezinnen: CasusKop[] }) {
  const contact = (g: CasusKop) => (g.eersteContactOp
    ? t.caseload.naDagen(Math.max(0, dagenTot(g.eersteContactOp) - dagenTot(g.aangemeldOp)))
    : <b>{t.caseload.geenContact}</b>);
  const wachten = gezinnen.filter((g) => !g.eersteContactOp).length;
  return (
    <Blad kop={wachten > 0 ? t.caseload.wachten(wachten) : t.caseload.kop}>
      <p className="klein zacht">{gezinnen.length > 0 ? t.caseload.uitleg : t.caseload.leeg}</p>
      {gezinnen.length > 0 && <Tabel
        bijschrift={t.caseload.kop} bijschriftVerborgen rijen={gezinnen} sleutel={(g) => g.id}
        kolommen={[
          { kop: t.caseload.gezin, cel: (g) => <span className="sterk">{g.naam}</span> },
          { kop: t.caseload.stand, cel: (g) => <Status s={CASUSSTATUS[g.status].s}>{CASUSSTATUS[g.status].tekst}</Status> },
          { kop: t.caseload.contact, cel: contact },
          { kop: t.caseload.coordinator, cel: (g) => g.zorgcoordinator?.naam ?? <b>{t.caseload.geenCoordinator}</b> },
          { kop: t.caseload.stil, cel: (g) => wanneer(g.laatstGewijzigdOp) },
        ]}
      />}
    </Blad>
  );
}

export function VolgendeTafel({ tafel }: { tafel: MijnWerkTafel['eerstvolgendeTafel'] }) {
  return (
    <Blad kop={t.tafel.kop}>
      {tafel ? (
        <div className="stapel stapel--half">
          <p className="sterk">{dagVoluit(tafel.datum)}, {tafel.begin.slice(0, 5)}</p>
          <p className="klein zacht">{tafel.plaats} · {t.tafel.punten(tafel.aantalPunten)}</p>
          <KnopLink to="/tafels/$tafelId" params={{ tafelId: tafel.id }}>{t.tafel.knop}</KnopLink>
        </div>
      ) : <p className="klein">{t.tafel.geen}</p>}
    </Blad>
  );
}
