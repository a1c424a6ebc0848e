import { useState } from 'react';
import { ApiFout } from '@/api';
import { DagVoluit, tijd } from '@/lib/datum';
import { uitnodiging as tekst } from '@/teksten/uitnodiging';
import { Icoon } from '@/ui/Icoon';
import { MeerKeuze } from '@/ui/Keuze';
import { Veld } from '@/ui/Veld';
import { Linkfout, Linkknop, Linktitel } from './delen';
import type { Verloop } from './verloop';

const t = tekst.vraag;

/** One question a screen. Saved while typing; back and forth loses nothing. */
export function Vraagscherm({ v, nummer }: { v: Verloop; nummer: number }) {
  const [bezig, zetBezig] = useState(false);
  const [leeg, zetLeeg] = useState(false);
  const [komtOok, zetKomtOok] = useState(v.uitnodiging?.stand === 'TOEGEZEGD');
  const [fout, zetFout] = useState<ApiFout>();
  const u = v.uitnodiging;
  const vraag = u?.vragen[nummer];
  if (!u || !vraag) return null;
  const laatste = nummer === u.vragen.length - 1;
  const ga = (naar: number): void => v.ga({ soort: 'vraag', nummer: naar });

  const verstuur = async (): Promise<void> => {
    const ietsGeschreven = Object.values(v.antwoorden).some((a) => a.trim() !== '');
    zetLeeg(!ietsGeschreven);
    if (!ietsGeschreven || bezig) return;
    zetBezig(true);
    zetFout(undefined);
    try {
      await v.verstuur(komtOok && u.stand === 'UITGENODIGD');
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak);
      zetBezig(false);
    }
  };

  return (
    <>
      <div className="vraagstap">
        <p className="klein zacht">{t.stap(nummer + 1, u.vragen.length)}</p>
        <div className="vraagstap__baan" aria-hidden="true"><i style={{ inlineSize: `${((nummer + 1) / u.vragen.length) * 100}%` }} /></div>
      </div>
      <div className="stapel stapel--half">
        <p className="klein zacht">{t.als(u.gezinsnaam ? t.gezin(u.gezinsnaam) : null, t.rol[u.rol] ?? '')}</p>
        <Linktitel>{vraag.vraag}</Linktitel>
        {vraag.hulp && <p className="zacht">{vraag.hulp}</p>}
        {nummer === 0 && u.waarom && <p>{u.waarom}</p>}
      </div>
      <Veld
        naam={vraag.id} label={t.label} nietVerplicht rijen={5} waarde={v.antwoorden[vraag.id] ?? ''}
        onWijzig={(w) => v.antwoord(vraag.id, w)} fout={leeg ? t.leeg : undefined}
      />
      <p className="klein zacht">{t.anderen}</p>
      {laatste && u.bijeenkomstOp && <Erbij op={u.bijeenkomstOp} ja={komtOok} zet={zetKomtOok} />}
      {fout && <Linkfout kop={fout.soort === 'geweigerd' ? (fout.probleem.detail ?? tekst.storing.kop) : tekst.storing.kop}>{fout.soort !== 'geweigerd' && <p>{fout.onbeslist ? tekst.storing.netwerk : tekst.storing.uitleg}</p>}</Linkfout>}
      <div className="knoppen">
        {laatste
          ? <Linkknop soort="hoofd" ic="verstuur" bezig={bezig} onClick={() => void verstuur()}>{t.verstuur}</Linkknop>
          : <Linkknop soort="hoofd" onClick={() => ga(nummer + 1)}>{t.volgende}</Linkknop>}
        {nummer > 0 && <Linkknop soort="stil" onClick={() => ga(nummer - 1)}>{t.vorige}</Linkknop>}
      </div>
      <Bewaring stand={v.bewaring} />
      <p className="klein">
        <button type="button" className="tekstknop" onClick={() => v.ga({ soort: 'afmelden' })}>{tekst.afmelden.knop}</button> <span className="zacht">{tekst.afmelden.dat}</span>
      </p>
    </>
  );
}

/** Promising to come is a choice, never a condition. */
function Erbij({ op, ja, zet }: { op: string; ja: boolean; zet: (ja: boolean) => void }) {
  return (
    <MeerKeuze
      naam="erbij" legende={t.erbij} hulp={t.erbijWanneer(DagVoluit(op), tijd(op))} waarden={ja ? ['ja'] : []}
      onWijzig={(waarden) => zet(waarden.includes('ja'))} opties={[{ waarde: 'ja', label: t.erbijJa }]}
    />
  );
}

function Bewaring({ stand }: { stand: Verloop['bewaring'] }) {
  const regel = { rust: null, bezig: t.bewaren, bewaard: t.bewaard, 'geen-verbinding': t.geenVerbinding }[stand];
  return <p className="klein zacht" role="status">{regel && <span className="bewaard"><Icoon n={stand === 'geen-verbinding' ? 'geenNet' : 'bewaard'} />{regel}</span>}</p>;
}
