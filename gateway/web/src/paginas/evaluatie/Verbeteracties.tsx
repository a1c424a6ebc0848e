import { useState } from 'react';
import { dag, vandaag } from '@/lib/datum';
import { Formulier, Foutmelding } from '@/shell/Fouten';
import { mist, useActie, useFormulier } from '@/shell/formulier';
import { evaluatie as tekst } from '@/teksten/evaluatie';
import { ui } from '@/teksten/ui';
import { Actie, type ActieStand } from '@/ui/Actie';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { evaluaties, type Evaluatie, type Verbeteractie } from './api';
import { useStuur } from './stuur';

const t = tekst.acties;
const STAND: Record<Verbeteractie['stand'], ActieStand> = { OPEN: 'open', BEZIG: 'bezig', KLAAR: 'klaar', NIET_GELUKT: 'uit' };

export function Verbeteracties({ evaluatie: e }: { evaluatie: Evaluatie }) {
  const [open, zetOpen] = useState(false);
  const stuur = useStuur(e.id);
  const vink = useActie(async (a: Verbeteractie) => {
    const nieuw = await stuur(evaluaties.werkActieBij(e, a, a.stand === 'KLAAR' ? 'OPEN' : 'KLAAR'));
    const nu = nieuw.verbeteracties.find((x) => x.id === a.id);
    if (nu) toast({ tekst: nu.stand === 'KLAAR' ? t.opKlaar : t.opOpen, actie: { naam: ui.toast.terug, doe: () => void terug.doe(nieuw, nu, a.stand) } });
  });
  const terug = useActie(async (nieuw: Evaluatie, a: Verbeteractie, stand: Verbeteractie['stand']) => {
    await stuur(evaluaties.werkActieBij(nieuw, a, stand));
  });
  const magVinken = e.mag.includes('VERBETERACTIE_BIJWERKEN');
  return (
    <Blad kop={t.kop}>
      {e.verbeteracties.length === 0 && <p className="zacht">{t.leeg}</p>}
      <ul className="lijst">
        {e.verbeteracties.map((a) => (
          <Actie
            key={a.id} stand={STAND[a.stand]} badge={t.stand[a.stand]} wie={a.eigenaar} wat={a.wat} wanneer={t.klaarOp(dag(a.uiterlijk))}
            opRing={magVinken ? () => void vink.doe(a) : undefined} ringNaam={a.stand === 'KLAAR' ? t.zetOpen(a.wat) : t.zetKlaar(a.wat)}
          />
        ))}
      </ul>
      <Foutmelding fout={vink.fout ?? terug.fout} />
      {e.mag.includes('VERBETERACTIE_MAKEN') && (open
        ? <Nieuw evaluatie={e} klaar={() => zetOpen(false)} />
        : <div className="knoppen"><Knop soort="stil" ic="plus" onClick={() => zetOpen(true)}>{t.voegToe}</Knop></div>)}
    </Blad>
  );
}

function Nieuw({ evaluatie: e, klaar }: { evaluatie: Evaluatie; klaar: () => void }) {
  const stuur = useStuur(e.id);
  const f = useFormulier({
    concept: `verbeteractie:${e.id}`,
    begin: { wat: '', eigenaar: '', uiterlijk: '' },
    controleer: (w) => [
      ...(w.eigenaar.trim() === '' ? [mist('eigenaar', t.mist.eigenaar)] : []),
      ...(w.wat.trim() === '' ? [mist('wat', t.mist.wat)] : []),
      ...(w.uiterlijk === '' || w.uiterlijk < vandaag() ? [mist('uiterlijk', t.mist.uiterlijk)] : []),
    ],
    verstuur: async (w) => {
      await stuur(evaluaties.spreekActieAf(e, { wat: w.wat.trim(), eigenaar: w.eigenaar.trim(), uiterlijk: w.uiterlijk }));
      klaar();
    },
  });
  return (
    <Formulier f={f} className="invoervak stapel">
      <Veld {...f.veld('eigenaar')} label={t.eigenaar} hulp={t.eigenaarHulp} />
      <Veld {...f.veld('wat')} label={t.wat} hulp={t.watHulp} rijen={1} />
      <Veld {...f.veld('uiterlijk')} label={t.uiterlijk} soort="date" min={vandaag()} kort />
      <div className="knoppen">
        <Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.bewaar}</Knop>
        <Knop soort="stil" onClick={klaar}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
