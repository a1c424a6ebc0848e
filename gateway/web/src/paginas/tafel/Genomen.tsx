import type { Besluit, TafelMetAgenda, VerzoekWeergave } from '@/api/maatwerktafel';
import { maatwerk } from '@/teksten/maatwerk';
import { tafel as tekst } from '@/teksten/tafel';
import { KnopLink } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { inZin } from '../maatwerk/weergave';

const t = tekst.genomen;

/** After the decision: where to read it, and what comes next. */
export function Genomen({ verzoek, besluit, tafel }: { verzoek: VerzoekWeergave; besluit: Besluit; tafel: TafelMetAgenda | undefined }) {
  const volgende = tafel?.agenda.find((punt) => punt.verzoekId !== verzoek.id && punt.stand !== 'BESLOTEN');
  return (
    <div className="stapel" id="besluit">
      <Melding s="klaar" kop={t.kop(inZin(maatwerk.besluit[besluit.besluit]))} direct><p>{t.uitleg}</p></Melding>
      <div className="knoppen">
        {tafel && volgende && (
          <KnopLink soort="hoofd" to="/tafels/$tafelId/verzoeken/$verzoekId" params={{ tafelId: tafel.id, verzoekId: volgende.verzoekId }}>
            {t.volgende(inZin(volgende.titel))}
          </KnopLink>
        )}
        <KnopLink to="/maatwerk/$verzoekId" params={{ verzoekId: verzoek.id }} search={{}}>{t.lees}</KnopLink>
      </div>
    </div>
  );
}
