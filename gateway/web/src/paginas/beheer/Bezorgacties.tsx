import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { berichtenverkeer as api, sleutels } from '@/api';
import type { Bezorging, Proef } from '@/api/beheer';
import { vandaag } from '@/lib/datum';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { berichtenverkeer } from '@/teksten/berichtenverkeer';
import { Blad } from '@/ui/Blad';
import { Datumveld } from '@/ui/Datumveld';
import { Knop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { isVoorbij, misluktAntwoord } from './duiding';
import { MetReden } from './MetReden';

const t = berichtenverkeer.abonnement;

/** What beheer can do; what makes no sense now is not offered. */
export function Bezorgacties({ id, bezorging: b }: { id: string; bezorging: Bezorging }) {
  const client = useQueryClient();
  if (isVoorbij(b)) return null;
  const na = (klaar: string, opdracht: Promise<Bezorging>): Promise<void> => opdracht.then((nu) => {
    client.setQueryData(sleutels.bezorging(id), nu);
    void client.invalidateQueries({ queryKey: sleutels.abonnementen });
    toast({ tekst: klaar });
  });
  const hapering = b.hapering;
  return (
    <Blad kop={t.acties}>
      <div className="stapel">
        <div className="knoppen">
          {b.stand === 'ACTIEF'
            ? <MetReden tekst={t.pauzeer} doe={(reden) => na(t.pauzeer.klaar, api.pauzeer(id, reden))}><p>{t.pauzeer.tekst}</p></MetReden>
            : <MetReden soort="hoofd" tekst={t.hervat} doe={(reden) => na(t.hervat.klaar, api.hervat(id, reden))}><p>{t.hervat.tekst}</p></MetReden>}
          {hapering && (
            <MetReden tekst={t.overslaan} doe={(reden) => na(t.overslaan.klaar, api.slaOver(id, hapering.gebeurtenis.id, reden))}>
              <p>{t.overslaan.tekst}</p>
            </MetReden>
          )}
          <Terugzetten doe={(vanafOp, reden) => na(t.terug.klaar, api.zetTerug(id, vanafOp, reden))} />
        </div>
        <Proefbericht id={id} />
      </div>
    </Blad>
  );
}

/** The clock of the reader is that of the Netherlands. */
const moment = (datum: string, tijd: string): Date => new Date(`${datum}T${tijd}`);

function Terugzetten({ doe }: { doe: (vanafOp: string, reden: string) => Promise<void> }) {
  const [datum, zetDatum] = useState('');
  const [tijd, zetTijd] = useState('00:00');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const straks = datum !== '' && tijd !== '' && moment(datum, tijd).getTime() > Date.now();
  const datumfout = datum === '' ? t.terug.datumMist : straks ? t.terug.straks : undefined;
  const tijdfout = tijd === '' ? t.terug.tijdMist : undefined;
  const controleer = (): boolean => {
    zetGeprobeerd(true);
    return !datumfout && !tijdfout;
  };
  return (
    <MetReden
      tekst={t.terug} soort="stil" controleer={controleer}
      doe={async (reden) => {
        await doe(moment(datum, tijd).toISOString(), reden);
        zetGeprobeerd(false);
      }}
    >
      <p>{t.terug.tekst}</p>
      <Datumveld naam="datum" label={t.terug.datum} waarde={datum} onWijzig={zetDatum} max={vandaag()} fout={geprobeerd ? datumfout : undefined} />
      <Veld naam="tijd" soort="time" kort label={t.terug.tijd} waarde={tijd} onWijzig={zetTijd} fout={geprobeerd ? tijdfout : undefined} />
    </MetReden>
  );
}

function Proefbericht({ id }: { id: string }) {
  const [proef, zetProef] = useState<Proef>();
  const { doe, bezig, fout } = useActie(async () => {
    zetProef(undefined);
    zetProef(await api.beproef(id));
  });
  return (
    <>
      {proef && (proef.bezorgd
        ? <Melding s="klaar" kop={t.proef.goed} direct />
        : <Melding s="vast" kop={t.proef.mis} direct><p>{misluktAntwoord({ op: '', status: proef.status, fout: proef.fout ?? null })}</p></Melding>)}
      <Foutmelding fout={fout} />
      <div className="knoppen"><Knop bezig={bezig} onClick={() => void doe()}>{t.proef.knop}</Knop></div>
    </>
  );
}
