import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Genodigde, Overleg } from '@/api/overleg';
import { dag, dagVoluit, DagVoluit, vandaag, wanneer } from '@/lib/datum';
import { opsomming, roepnaam } from '@/lib/tekst';
import { overlegTeksten } from '@/teksten/overleg';
import { Blad, Feiten } from '@/ui/Blad';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Mens } from '@/ui/Mens';
import { Status, type StatusSoort } from '@/ui/Status';
import { Verwijzing } from '@/ui/Verwijzing';
import { Agenda } from './Agenda';
import { usePlan } from './casus';
import { GezinKader } from './GezinKader';
import { useOverlegTeksten } from './Overlegblok';
import { LegVast, VerzetOverleg, ZegAf } from './Overlegformulieren';
import './overleg.css';

const STAND: Record<Overleg['stand'], StatusSoort> = { GEPLAND: 'open', GEHOUDEN: 'klaar', VERVALLEN: 'uit' };

/** One meeting: before it what it will be about, during it what is said, after it what came of it. */
export function Overlegpagina() {
  const { casusId, overlegId } = useParams({ from: '/ingelogd/gezinnen/$casusId/overleggen/$overlegId' });
  return (
    <GezinKader casusId={casusId} actief="plan" titel={overlegTeksten(false).titel} kaal>
      {({ casus }) => {
        const overleg = casus.overleggen?.find((o) => o.id === overlegId);
        return overleg ? <Een overleg={overleg} /> : <NietHier />;
      }}
    </GezinKader>
  );
}

function Terug() {
  const t = useOverlegTeksten();
  const { casus } = usePlan();
  return <p className="kruimel"><Verwijzing to="/gezinnen/$casusId" params={{ casusId: casus.id }}>{t.terug}</Verwijzing></p>;
}

function NietHier() {
  const t = useOverlegTeksten();
  return <div className="stapel"><Terug /><Kop1>{t.titel}</Kop1><p>{t.nietGevonden}</p></div>;
}

function Een({ overleg }: { overleg: Overleg }) {
  const t = useOverlegTeksten();
  return (
    <>
      <div className="rij rij--tussen rij--onder">
        <div className="stapel stapel--half">
          <Terug />
          <Kop1>{t.kop(dagVoluit(overleg.datum))}</Kop1>
          <div className="rij rij--ruim klein"><Status s={STAND[overleg.stand]}>{t.stand[overleg.stand]}</Status><span className="zacht">{t.soort[overleg.soort]}</span></div>
        </div>
        {overleg.stand === 'GEPLAND' && <div className="knoppen"><Knop ic="printer" onClick={() => window.print()}>{t.print}</Knop></div>}
      </div>
      <p className="alleen-print klein">{t.druk(opsomming(overleg.genodigden.map((g) => roepnaam(g.naam))), dag(vandaag()))}</p>
      {overleg.redenVervallen && <Melding><p className="letterlijk">{t.afgezegdOm(overleg.redenVervallen)}</p></Melding>}
      <div className="twee">
        <div className="kolom"><Aanwezig overleg={overleg} /><Agenda overleg={overleg} /></div>
        <div className="kolom"><Gegevens overleg={overleg} /></div>
      </div>
    </>
  );
}

/** From the day itself on who were there is written down; then everybody reads it. */
function Aanwezig({ overleg }: { overleg: Overleg }) {
  const t = useOverlegTeksten();
  const { mag } = usePlan();
  const [open, zetOpen] = useState(false);
  const { verslag } = overleg;
  if (verslag) {
    return (
      <Blad kop={t.verslag.kop}>
        <div className="stapel">
          {verslag.zonderGezin && <Melding kop={t.verslag.zonder}><p className="letterlijk">{t.waarom} {verslag.redenZonderGezin}</p></Melding>}
          <Mensen mensen={verslag.aanwezigen} />
          <p className="klein zacht">{t.verslag.door(verslag.door.naam, wanneer(verslag.op))}</p>
          {overleg.notitiesOpen && mag('NOTITIE_SCHRIJVEN') && <p className="klein zacht">{t.verslag.uitleg}</p>}
        </div>
      </Blad>
    );
  }
  if (overleg.stand !== 'GEPLAND' || overleg.datum > vandaag() || !mag('OVERLEG_VASTLEGGEN')) return null;
  return (
    <Blad kop={t.verslag.kop}>
      {open
        ? <LegVast overleg={overleg} klaar={() => zetOpen(false)} />
        : <div className="knoppen"><Knop soort="hoofd" onClick={() => zetOpen(true)}>{t.verslag.legVast}</Knop></div>}
    </Blad>
  );
}

function Gegevens({ overleg }: { overleg: Overleg }) {
  const t = useOverlegTeksten();
  const { mag } = usePlan();
  const [open, zetOpen] = useState<'verzet' | 'af'>();
  const sluit = (): void => zetOpen(undefined);
  const gepland = overleg.stand === 'GEPLAND';
  return (
    <Blad kop={t.gegevens.kop}>
      <div className="stapel">
        <Feiten feiten={feiten(overleg, t)} />
        {gepland && <p className="klein zacht">{t.gegevens.eerst}</p>}
        <p className="sterk">{t.gegevens.wie}</p>
        <Mensen mensen={overleg.genodigden} />
        {gepland && !open && (mag('OVERLEG_VERZETTEN') || mag('OVERLEG_AFZEGGEN')) && (
          <div className="rij rij--ruim">
            {mag('OVERLEG_VERZETTEN') && <Tekstknop onClick={() => zetOpen('verzet')}>{t.formulier.verzet}</Tekstknop>}
            {mag('OVERLEG_AFZEGGEN') && <Tekstknop onClick={() => zetOpen('af')}>{t.formulier.zegAf}</Tekstknop>}
          </div>
        )}
        {open === 'verzet' && <VerzetOverleg overleg={overleg} klaar={sluit} />}
        {open === 'af' && <ZegAf overleg={overleg} klaar={sluit} />}
      </div>
    </Blad>
  );
}

const feiten = (o: Overleg, { gegevens: t }: ReturnType<typeof overlegTeksten>): [ReactNode, ReactNode][] => [
  [t.dag, DagVoluit(o.datum)], [t.gezin, t.om(o.gezinWelkom)], [t.begin, t.om(o.tijd)], [t.waar, o.plaats],
];

function Mensen({ mensen }: { mensen: Genodigde[] }) {
  const t = useOverlegTeksten();
  return (
    <ul className="stapel stapel--half">
      {mensen.map((m) => (
        <li key={m.id}><Mens naam={m.naam} soort={m.gezin ? 'gezin' : 'eigen'} klein onder={m.gezin ? t.gegevens.vanGezin : m.organisatie} /></li>
      ))}
    </ul>
  );
}
