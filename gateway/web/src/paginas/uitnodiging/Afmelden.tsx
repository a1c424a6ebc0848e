import { useState } from 'react';
import { ApiFout } from '@/api';
import { uitnodiging as tekst } from '@/teksten/uitnodiging';
import { Veld } from '@/ui/Veld';
import { Linkfout, Linkknop, Linktitel } from './delen';
import type { Verloop } from './verloop';

const t = tekst.afmelden;

/** Declining is fine, with or without a word. */
export function Afmelden({ v }: { v: Verloop }) {
  const [reactie, zetReactie] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState(false);
  const meldAf = async (): Promise<void> => {
    zetBezig(true);
    zetMislukt(false);
    try {
      await v.meldAf(reactie.trim());
    } catch (fout) {
      if (!(fout instanceof ApiFout)) throw fout;
      zetMislukt(true);
      zetBezig(false);
    }
  };
  return (
    <>
      <div className="stapel stapel--half"><Linktitel>{t.kop}</Linktitel><p className="lead">{t.uitleg}</p></div>
      <Veld naam="reactie" label={t.reactie} nietVerplicht rijen={4} waarde={reactie} onWijzig={zetReactie} />
      {mislukt && <Linkfout kop={tekst.storing.kop}><p>{tekst.storing.uitleg}</p></Linkfout>}
      <div className="knoppen">
        <Linkknop soort="hoofd" bezig={bezig} onClick={() => void meldAf()}>{t.doe}</Linkknop>
        <Linkknop soort="stil" onClick={() => v.ga({ soort: 'vraag', nummer: 0 })}>{t.terug}</Linkknop>
      </div>
    </>
  );
}
