import { useState } from 'react';
import type { Kosten } from '@/api/maatwerktafel';
import { maatwerk } from '@/teksten/maatwerk';
import { ui } from '@/teksten/ui';
import { Knop, Tekstknop } from '@/ui/Knop';
import { Kostenbeeld } from '@/ui/Kostenbeeld';
import { Keuze } from '@/ui/Keuze';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { kostentekst } from './velden';

const t = maatwerk.kosten;
const ARM = { DOORMODDEREN: ui.kosten.doormodderen, DOORBREKEN: ui.kosten.doorbreken };

interface Post { arm: Kosten['arm']; omschrijving: string; betaler: string; bedrag: string; per: Kosten['per']; maanden: string }
const LEEG: Post = { arm: 'DOORMODDEREN', omschrijving: '', betaler: '', bedrag: '', per: 'EENMALIG', maanden: '' };

/** '4.600', '4600' and '4600,50' are the same to a reader. */
export const bedragUit = (tekst: string): number | null => {
  const getal = Number(tekst.replaceAll(/[€\s.]/g, '').replace(',', '.'));
  return tekst.trim() !== '' && Number.isFinite(getal) && getal > 0 ? getal : null;
};

interface KostenveldenProps { kosten: Kosten[]; onWijzig: (kosten: Kosten[]) => void }

/** The cost picture, and the list behind it. A line counts from the moment it is complete. */
export function Kostenvelden({ kosten, onWijzig }: KostenveldenProps) {
  const [open, zetOpen] = useState(false);
  const haalWeg = (weg: Kosten): void => {
    onWijzig(kosten.filter((k) => k !== weg));
    toast({ tekst: t.weggehaald, actie: { naam: ui.toast.terug, doe: () => onWijzig(kosten) } });
  };
  return (
    <div className="stapel">
      {kosten.length > 0 && <Kostenbeeld kosten={kosten} />}
      {open && kosten.length > 0 && (
        <ul className="lijst klein">
          {kosten.map((k) => (
            <li key={kostentekst(k)} className="rij rij--tussen">
              <span><b>{ARM[k.arm]}</b> {kostentekst(k)}</span>
              <Tekstknop aria-label={t.wegVan(k.omschrijving)} onClick={() => haalWeg(k)}>{t.weg}</Tekstknop>
            </li>
          ))}
        </ul>
      )}
      {open && <NieuwePost voegToe={(k) => onWijzig([...kosten, k])} />}
      <div className="knoppen">
        <Knop soort={kosten.length === 0 && !open ? 'gewoon' : 'stil'} ic={open ? 'klaar' : kosten.length === 0 ? 'plus' : 'potlood'} onClick={() => zetOpen(!open)}>
          {open ? t.klaar : kosten.length === 0 ? t.toevoegen : t.wijzig}
        </Knop>
      </div>
    </div>
  );
}

function NieuwePost({ voegToe }: { voegToe: (k: Kosten) => void }) {
  const [post, zet] = useState<Post>(LEEG);
  const [mist, zetMist] = useState(false);
  const bedrag = bedragUit(post.bedrag);
  const maanden = Number(post.maanden);
  const fouten = {
    omschrijving: post.omschrijving.trim() === '' ? t.mist.omschrijving : undefined,
    betaler: post.betaler.trim() === '' ? t.mist.betaler : undefined,
    bedrag: bedrag === null ? t.mist.bedrag : undefined,
    maanden: post.per === 'MAAND' && !(Number.isInteger(maanden) && maanden > 0) ? t.mist.maanden : undefined,
  };
  const bewaar = (): void => {
    if (Object.values(fouten).some((fout) => fout !== undefined) || bedrag === null) {
      zetMist(true);
      return;
    }
    voegToe({
      arm: post.arm, omschrijving: post.omschrijving.trim(), betaler: post.betaler.trim(), bedrag, per: post.per,
      maanden: post.per === 'MAAND' ? maanden : null,
    });
    zet({ ...LEEG, arm: post.arm });
    zetMist(false);
  };
  const veld = (naam: 'omschrijving' | 'betaler' | 'bedrag' | 'maanden') => ({
    naam: `kosten-${naam}`, waarde: post[naam], onWijzig: (w: string) => zet({ ...post, [naam]: w }),
    fout: mist ? fouten[naam] : undefined,
  });
  return (
    <div className="invoervak stapel">
      <p className="klein zacht">{t.uitleg}</p>
      <Keuze<Kosten['arm']>
        naam="kosten-arm" legende={t.arm} rij waarde={post.arm} onWijzig={(arm) => zet({ ...post, arm })}
        opties={(['DOORMODDEREN', 'DOORBREKEN'] as const).map((waarde) => ({ waarde, label: ARM[waarde], hulp: t.armUitleg[waarde] }))}
      />
      <div className="half">
        <Veld {...veld('omschrijving')} label={t.omschrijving} />
        <Veld {...veld('betaler')} label={t.betaler} hulp={t.betalerHulp} />
      </div>
      <Keuze<Kosten['per']>
        naam="kosten-per" legende={t.per} rij waarde={post.per} onWijzig={(per) => zet({ ...post, per })}
        opties={(['EENMALIG', 'MAAND'] as const).map((waarde) => ({ waarde, label: t.pers[waarde] }))}
      />
      <div className="half">
        <Veld {...veld('bedrag')} label={t.bedrag} inputMode="decimal" kort />
        {post.per === 'MAAND' && <Veld {...veld('maanden')} label={t.maanden} inputMode="numeric" kort />}
      </div>
      <div className="knoppen"><Knop ic="plus" onClick={bewaar}>{t.voegToe}</Knop></div>
    </div>
  );
}
