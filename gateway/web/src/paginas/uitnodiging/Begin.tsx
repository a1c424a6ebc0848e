import { useState, type FormEvent } from 'react';
import { ApiFout } from '@/api';
import { uitnodiging as t } from '@/teksten/uitnodiging';
import { Icoon } from '@/ui/Icoon';
import { Veld } from '@/ui/Veld';
import { Linkfout, Linkknop, Linkkop, Linktitel } from './delen';
import type { Verloop } from './verloop';

/** How long and why, then the code. Nothing about the family before it. */
export function Begin({ v, opnieuw }: { v: Verloop; opnieuw: boolean }) {
  const voorblad = v.voorblad;
  return (
    <>
      {opnieuw || !voorblad
        ? <div className="stapel stapel--half"><Linktitel>{t.weg.sessie}</Linktitel><p className="lead">{t.weg.sessieUitleg}</p></div>
        : (
          <>
            <div className="stapel stapel--half">
              <p className="zacht">{t.begin.van(voorblad.van)}</p>
              <Linktitel>{t.begin.kop}</Linktitel>
              <p className="lead">{t.begin.lead(voorblad.duur)}</p>
            </div>
            <section className="blad stapel">
              <Linkkop>{t.begin.waarom}</Linkkop>
              <p>{t.begin.waaromTekst}</p>
              <ul className="linkvink">{t.begin.vinkjes.map((regel) => <li key={regel}><Icoon n="klaar" /><span>{regel}</span></li>)}</ul>
            </section>
          </>
        )}
      {v.vraagCode ? <Code vraagCode={v.vraagCode} bevestig={v.bevestig} /> : <Linkfout kop={t.weg.zonder}><p>{t.weg.zonderUitleg}</p></Linkfout>}
      <p className="klein zacht">{t.begin.nietMeedoen}</p>
    </>
  );
}

function Code({ vraagCode, bevestig }: { vraagCode: () => Promise<void>; bevestig: (code: string) => Promise<void> }) {
  const [code, zetCode] = useState('');
  const [gestuurd, zetGestuurd] = useState<'nee' | 'ja' | 'opnieuw'>('nee');
  const [fout, zetFout] = useState<string>();
  const [storing, zetStoring] = useState<string>();
  const [bezig, zetBezig] = useState(false);

  const doe = async (wat: () => Promise<void>, bijNee: (f: ApiFout) => void): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    zetFout(undefined);
    zetStoring(undefined);
    try {
      await wat();
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      if (oorzaak.onbeslist) zetStoring(t.storing.netwerk);
      else if (oorzaak.soort === 'te-druk') zetStoring(t.storing.teDruk);
      else if (oorzaak.soort === 'storing') zetStoring(t.storing.uitleg);
      else bijNee(oorzaak);
    } finally {
      zetBezig(false);
    }
  };
  const stuur = (): Promise<void> => doe(async () => {
    await vraagCode();
    zetGestuurd(gestuurd === 'nee' ? 'ja' : 'opnieuw');
  }, () => zetStoring(t.storing.uitleg));
  const verder = async (e: FormEvent): Promise<void> => {
    e.preventDefault();
    const cijfers = code.replaceAll(/\D/g, '');
    if (cijfers.length !== 6) zetFout(t.code.mist);
    else await doe(() => bevestig(cijfers), () => zetFout(t.code.fout));
  };

  return (
    <section className="blad stapel">
      <Linkkop>{t.code.kop}</Linkkop>
      <p role="status">{gestuurd === 'nee' ? t.code.uitleg : gestuurd === 'ja' ? t.code.gestuurd : t.code.opnieuwGestuurd}</p>
      {storing && <Linkfout kop={t.storing.kop}><p>{storing}</p></Linkfout>}
      {gestuurd === 'nee'
        ? <div className="knoppen"><Linkknop soort="hoofd" ic="mail" bezig={bezig} onClick={() => void stuur()}>{t.code.stuur}</Linkknop></div>
        : (
          <form className="stapel" noValidate onSubmit={(e) => void verder(e)}>
            <Veld
              naam="code" label={t.code.label} waarde={code} onWijzig={zetCode} fout={fout} inputMode="numeric" autoComplete="one-time-code"
              className="codeveld"
            />
            <div className="knoppen"><Linkknop soort="hoofd" type="submit" bezig={bezig}>{t.code.verder}</Linkknop></div>
            <p className="klein"><button type="button" className="tekstknop" onClick={() => void stuur()}>{t.code.opnieuw}</button></p>
          </form>
        )}
    </section>
  );
}
