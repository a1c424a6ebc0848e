import { useState } from 'react';
import type { Persoon } from '@/api';
import { dag, vandaag } from '@/lib/datum';
import { tafel } from '@/teksten/tafel';
import { ui } from '@/teksten/ui';
import { Knop, Tekstknop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { Selectie, Veld } from '@/ui/Veld';
import type { Deelformulier } from '../maatwerk/deelformulier';
import type { Ontwerpvelden, Voorwaardeveld } from './ontwerp';

const t = tafel.besluit;
const LEEG = { tekst: '', persoonId: '', uiterlijk: '' };

interface VoorwaardenProps { f: Deelformulier<Ontwerpvelden>; indiener: Persoon }

/** Conditions become actions in the plan, so each has someone and a day. */
export function Voorwaarden({ f, indiener }: VoorwaardenProps) {
  const lijst = f.waarden.voorwaarden;
  const [open, zetOpen] = useState(false);
  const zet = (voorwaarden: Voorwaardeveld[]): void => f.zet('voorwaarden', voorwaarden);
  const haalWeg = (weg: Voorwaardeveld): void => {
    zet(lijst.filter((v) => v !== weg));
    toast({ tekst: t.weggehaald, actie: { naam: ui.toast.terug, doe: () => zet(lijst) } });
  };
  return (
    <div className={f.foutBij('voorwaarden') ? 'veld--fout' : undefined}>
      <p className="utrecht-form-label" tabIndex={-1} data-veld="voorwaarden">{t.voorwaarden}</p>
      {f.foutBij('voorwaarden') && <span className="foutregel">{f.foutBij('voorwaarden')}</span>}
      <ul className="lijst voorwaarden">
        {lijst.map((v, i) => (
          <li key={i} className="rij rij--tussen rij--boven">
            <span>
              {v.tekst}
              <span className="klein zacht voorwaarden__meta">
                {[v.persoonId === indiener.persoonId ? indiener.naam : t.persoonLeeg, v.uiterlijk ? dag(v.uiterlijk) : null].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Tekstknop className="klein" aria-label={t.weg(v.tekst)} onClick={() => haalWeg(v)}>{t.haalWeg}</Tekstknop>
          </li>
        ))}
      </ul>
      {open
        ? <Nieuw indiener={indiener} voegToe={(v) => { zet([...lijst, v]); zetOpen(false); }} annuleer={() => zetOpen(false)} />
        : <div className="knoppen"><Knop soort="stil" ic="plus" onClick={() => zetOpen(true)}>{t.toevoegen}</Knop></div>}
    </div>
  );
}

function Nieuw({ indiener, voegToe, annuleer }: { indiener: Persoon; voegToe: (v: Voorwaardeveld) => void; annuleer: () => void }) {
  const [waarde, zet] = useState(LEEG);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const fouten = {
    tekst: waarde.tekst.trim() === '' ? tafel.mist.voorwaarde : undefined,
    uiterlijk: waarde.uiterlijk !== '' && waarde.uiterlijk < vandaag() ? tafel.mist.voorbij : undefined,
  };
  const klaar = (): void => {
    zetGeprobeerd(true);
    if (fouten.tekst || fouten.uiterlijk) return;
    voegToe({ tekst: waarde.tekst.trim(), persoonId: waarde.persoonId || null, uiterlijk: waarde.uiterlijk || null });
  };
  return (
    <div className="invoervak stapel">
      <Veld
        naam="voorwaarde" label={t.voorwaarde} hulp={t.voorwaardeHulp} rijen={2} waarde={waarde.tekst}
        onWijzig={(tekst) => zet({ ...waarde, tekst })} fout={geprobeerd ? fouten.tekst : undefined}
      />
      <div className="half">
        <Selectie
          naam="voorwaardePersoon" label={t.persoon} leeg={t.persoonLeeg} waarde={waarde.persoonId}
          onWijzig={(persoonId) => zet({ ...waarde, persoonId })} opties={[{ waarde: indiener.persoonId, label: indiener.naam }]}
        />
        <Veld
          naam="voorwaardeDatum" label={t.voorwaardeDatum} soort="date" min={vandaag()} waarde={waarde.uiterlijk}
          onWijzig={(uiterlijk) => zet({ ...waarde, uiterlijk })} fout={geprobeerd ? fouten.uiterlijk : undefined}
        />
      </div>
      <div className="knoppen">
        <Knop ic="plus" onClick={klaar}>{t.voegToe}</Knop>
        <Knop soort="stil" onClick={annuleer}>{t.annuleer}</Knop>
      </div>
    </div>
  );
}
