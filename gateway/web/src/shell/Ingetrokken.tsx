import { algemeen } from '@/teksten/algemeen';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1, vraagFocusVoorKop1 } from '@/ui/Kop';
import { conceptenOver } from './concept';
import { Pagina } from './Pagina';
import { useSessie } from './sessie';

const t = algemeen.ingetrokken;

/** Access stopped while the page was open: nothing to read any more, but one's own unsent text may be taken along. */
export function Ingetrokken({ onderwerp }: { onderwerp: string }) {
  const { persoonId } = useSessie();
  const eigenTekst = conceptenOver(persoonId, onderwerp).flatMap(alleTeksten).join('\n\n');
  vraagFocusVoorKop1();
  return (
    <Pagina titel={algemeen.fouten.titel.geenToegang} smal>
      <div className="stapel">
        <Kop1>{t.kop}</Kop1>
        <p className="lead">{t.tekst}</p>
        <div className="knoppen">
          <KnopLink to="/" soort="hoofd">{algemeen.fouten.naarBegin}</KnopLink>
          {eigenTekst !== '' && <Knop ic="download" onClick={() => download(eigenTekst)}>{t.download}</Knop>}
        </div>
      </div>
    </Pagina>
  );
}

const alleTeksten = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return waarde.trim() === '' ? [] : [waarde];
  if (typeof waarde === 'object' && waarde !== null) return Object.values(waarde).flatMap(alleTeksten);
  return [];
};

function download(tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'text/plain;charset=utf-8' }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = t.bestand;
  anker.click();
  URL.revokeObjectURL(adres);
}
