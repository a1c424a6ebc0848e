import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekWeergave } from '@/api/maatwerktafel';
import { DagVoluit, dagVoluit, vandaag } from '@/lib/datum';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { useNeemOver } from '@/shell/leeft';
import { maatwerk } from '@/teksten/maatwerk';
import { tafel as tafelTekst } from '@/teksten/tafel';
import { Blad } from '@/ui/Blad';
import { Keuze } from '@/ui/Keuze';
import { Knop, KnopLink } from '@/ui/Knop';
import { toast } from '@/ui/Toast';

const t = maatwerk.agenda;

/** Puts the request on a table that is still to come. */
export function Agenderen({ verzoek }: { verzoek: VerzoekWeergave }) {
  const neem = useNeemOver();
  const nu = verzoek.agendapunt?.tafelId;
  const [gekozen, zetGekozen] = useState('');
  const tafels = useQuery({ queryKey: sleutels.tafels, queryFn: ({ signal }) => maatwerktafel.tafels(signal) });
  const komend = (tafels.data?.items ?? []).filter((x) => x.datum >= vandaag() && x.id !== nu);
  const zet = useActie(async () => {
    const nieuw = await neem(sleutels.verzoek(verzoek.id), maatwerktafel.agendeer(verzoek.id, gekozen));
    if (nieuw.agendapunt) toast({ tekst: t.gezet(dagVoluit(nieuw.agendapunt.datum)) });
  });
  // On the only table there is: nothing to choose.
  if (nu && komend.length === 0) return null;
  if (tafels.data && komend.length === 0) {
    return <Blad kop={t.zet}><div className="stapel"><p>{t.geenTafels}</p><KnopLink to="/tafels" ic="plus">{t.plan}</KnopLink></div></Blad>;
  }
  return (
    <Blad kop={nu ? t.verzet : t.zet} hoog={!nu}>
      <div className="stapel">
        <Keuze
          naam="tafelId" legende={t.kies} waarde={gekozen} onWijzig={zetGekozen}
          opties={komend.map((x) => ({
            waarde: x.id, label: DagVoluit(x.datum),
            hulp: `${x.begin.slice(0, 5)} – ${x.eind.slice(0, 5)} · ${tafelTekst.lijst.punten(x.aantalPunten)}`,
          }))}
        />
        <Foutmelding fout={zet.fout} />
        {gekozen !== '' && (
          <div className="knoppen"><Knop soort={nu ? 'gewoon' : 'hoofd'} bezig={zet.bezig} onClick={() => void zet.doe()}>{t.bevestig}</Knop></div>
        )}
      </div>
    </Blad>
  );
}
