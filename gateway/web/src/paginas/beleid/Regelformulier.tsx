import type { RegelInvoer, RegelSoort } from '@/api/maatwerktafel';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { REGELSOORT } from '@/teksten/begrippen';
import { beleid } from '@/teksten/beleid';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Selectie, Veld } from '@/ui/Veld';

const t = beleid.regel;
const SOORTEN: RegelSoort[] = ['WET', 'VERORDENING', 'BELEIDSREGEL', 'WERKINSTRUCTIE', 'CONTRACT', 'GEWOONTE'];

export interface Regelvelden { titel: string; soort: string; bron: string; artikel: string; eigenaar: string; bedoeling: string }
export const LEGE_REGEL: Regelvelden = { titel: '', soort: 'BELEIDSREGEL', bron: '', artikel: '', eigenaar: '', bedoeling: '' };

interface RegelformulierProps {
  kop: string;
  uitleg?: string;
  begin: Regelvelden;
  knop: string;
  concept: string;
  verstuur: (invoer: RegelInvoer) => Promise<void>;
  annuleer: () => void;
}

export function Regelformulier({ kop, uitleg, begin, knop, concept, verstuur, annuleer }: RegelformulierProps) {
  const f = useFormulier<Regelvelden>({
    concept, begin,
    controleer: (w) => (['titel', 'bron', 'eigenaar'] as const).filter((veld) => w[veld].trim() === '').map((veld) => mist(veld, t.mist[veld])),
    verstuur: (w) => verstuur({
      titel: w.titel.trim(), soort: w.soort as RegelSoort, bron: w.bron.trim(), eigenaar: w.eigenaar.trim(),
      artikel: w.artikel.trim() || null, bedoeling: w.bedoeling.trim() || null,
    }),
  });
  return (
    <Blad kop={kop} hoog>
      <Formulier f={f} className="stapel stapel--ruim">
        {uitleg && <p className="zacht">{uitleg}</p>}
        <Veld {...f.veld('titel')} label={t.titelVeld} />
        <div className="half">
          <Selectie {...f.veld('soort')} label={t.soort} opties={SOORTEN.map((waarde) => ({ waarde, label: REGELSOORT[waarde] ?? waarde }))} />
          <Veld {...f.veld('eigenaar')} label={t.eigenaar} />
        </div>
        <div className="half">
          <Veld {...f.veld('bron')} label={t.bron} />
          <Veld {...f.veld('artikel')} label={t.artikel} nietVerplicht />
        </div>
        <Veld {...f.veld('bedoeling')} label={t.bedoeling} hulp={t.bedoelingHulp} rijen={3} nietVerplicht />
        <div className="knoppen">
          <Knop soort="hoofd" type="submit" bezig={f.bezig}>{knop}</Knop>
          <Knop soort="stil" onClick={annuleer}>{t.annuleer}</Knop>
        </div>
      </Formulier>
    </Blad>
  );
}
