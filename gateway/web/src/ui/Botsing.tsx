import { useEffect, useId, useRef, useState } from 'react';
import { verschil } from '@/lib/verschil';
import { ui } from '@/teksten/ui';
import { Icoon } from './Icoon';
import { Knop } from './Knop';
import { Kop2 } from './Kop';
import { Avatar, type MensSoort } from './Mens';
import { Veld } from './Veld';
import './botsing.css';

interface Kant { naam: string; soort: MensSoort; tekst: string; wanneer?: string }

interface BotsingProps {
  /** What stands there now, by someone else. */
  ander: Kant;
  /** What the reader wrote. */
  mijn: Kant;
  /** What both started from. */
  was?: string | undefined;
  /** The field is in the family's words. */
  stem?: boolean;
  /** A sentence for this field, when the general one is not enough. */
  uitleg?: string;
  neemAnder: () => void;
  neemMijn: () => void;
  neemSamen: (tekst: string) => void;
  bezig?: boolean;
}

/** Two people changed the same text. In the page, not a dialog; both texts are kept until someone chooses. */
export function Botsing(p: BotsingProps) {
  const [samen, zetSamen] = useState(p.mijn.tekst);
  const kop = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => kop.current?.focus(), []);
  const anderEerst = p.ander.soort === 'gezin' || p.mijn.soort !== 'gezin';
  const ander = <Kolom key="ander" kant={p.ander} tegen={p.mijn.tekst} stem={p.stem ?? false} knop={<Knop soort="hoofd" onClick={p.neemAnder}>{ui.botsing.neemDie(p.ander.naam)}</Knop>} />;
  const mijn = <Kolom key="mijn" kant={{ ...p.mijn, naam: ui.botsing.u }} avatar={p.mijn.naam} tegen={p.ander.tekst} stem={p.stem ?? false} knop={<Knop bezig={p.bezig ?? false} onClick={p.neemMijn}>{ui.botsing.neemMijn}</Knop>} />;
  return (
    <section className="blad blad--hoog botsing" aria-labelledby={id}>
      <div className="botsing__kop" tabIndex={-1} ref={kop}>
        <span className="botsing__teken"><Icoon n="samen" /></span>
        <div><Kop2 id={id}>{ui.botsing.kop(p.ander.naam)}</Kop2><p className="zacht">{ui.botsing.nietsVerloren}</p></div>
      </div>
      {p.was && <p className="klein zacht">{ui.botsing.stondEr(p.was)}</p>}
      <div className="botsing__kanten">{anderEerst ? [ander, mijn] : [mijn, ander]}</div>
      <div className="stapel stapel--half">
        <Veld naam="samen" label={ui.botsing.samen} stem={p.stem ?? false} rijen={2} waarde={samen} onWijzig={zetSamen} />
        <div className="knoppen"><Knop bezig={p.bezig ?? false} onClick={() => p.neemSamen(samen)}>{ui.botsing.bewaarSamen}</Knop></div>
      </div>
      <p className="klein zacht rij rij--dicht rij--vast"><Icoon n="info" />{p.uitleg ?? ui.botsing.kiestNiets(p.ander.naam)}</p>
    </section>
  );
}

function Kolom({ kant, avatar, tegen, stem, knop }: { kant: Kant; avatar?: string; tegen: string; stem: boolean; knop: React.ReactNode }) {
  return (
    <div className={`kant ${kant.soort === 'gezin' ? 'kant--gezin' : ''}`}>
      <p className="rij klein rij--dicht">
        <Avatar naam={avatar ?? kant.naam} soort={kant.soort} klein /><b>{kant.naam}</b>
        {kant.wanneer && <span className="zacht">{kant.wanneer}</span>}
      </p>
      <p className={`kant__tekst ${stem ? 'gezinswoorden' : ''}`}>
        {verschil(kant.tekst, tegen).map((s, i) => <span key={i}>{i > 0 && ' '}{s.anders ? <mark>{s.tekst}</mark> : s.tekst}</span>)}
      </p>
      {knop}
    </div>
  );
}
