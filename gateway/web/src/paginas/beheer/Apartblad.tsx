import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { berichtenverkeer as api, sleutels } from '@/api';
import type { Afloop, Apart, Apartlijst } from '@/api/beheer';
import { wanneer } from '@/lib/datum';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { berichtenverkeer } from '@/teksten/berichtenverkeer';
import { Blad, Feiten, Uitklap } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Melding } from '@/ui/Melding';
import { Status } from '@/ui/Status';
import { toast } from '@/ui/Toast';
import { dienstnaam, redenApart, watGebeurde } from './duiding';
import { Handelingen } from './Handelingen';
import { MetReden } from './MetReden';

const t = berichtenverkeer.apart;

/** So much of a number tells one sheet from another. */
const KORT = 8;

/** One service that cannot handle something, and what can be done. Everything behind it waits; nothing else does. */
export function Apartblad({ apart: a }: { apart: Apart }) {
  const client = useQueryClient();
  const [nogNiet, zetNogNiet] = useState<Afloop>();
  const neemOver = (afloop: Afloop): void => {
    client.setQueryData<Apartlijst>(sleutels.apart, (oud) => oud && { ...oud, items: oud.items.map((i) => (i.id === a.id && i.dienst === a.dienst ? afloop.nu : i)) });
    void client.invalidateQueries({ queryKey: sleutels.dodeLetters });
    zetNogNiet(afloop.nu.aantal > 0 ? afloop : undefined);
  };
  const opnieuw = useActie(async () => {
    zetNogNiet(undefined);
    const afloop = await api.biedOpnieuwAan(a);
    neemOver(afloop);
    if (afloop.nu.aantal === 0) toast({ tekst: t.klaar(afloop.verwerkt) });
  });
  const slaOver = async (reden: string): Promise<void> => {
    neemOver(await api.slaApartOver(a, reden));
    toast({ tekst: t.over.klaar });
  };
  const dienst = dienstnaam(a.dienst);
  return (
    <Blad hoog niveau={3} kop={t.blad(dienst, watGebeurde(a.vooraan?.type), a.sleutel.slice(0, KORT))} naast={<Status s="vast">{t.wacht(a.aantal)}</Status>}>
      <div className="stapel">
        <Wat apart={a} />
        <p className="klein zacht">{t.gevolg}</p>
        {nogNiet && <NogNiet afloop={nogNiet} />}
        <Foutmelding fout={opnieuw.fout} />
        <div className="knoppen">
          <Knop soort="hoofd" bezig={opnieuw.bezig} onClick={() => void opnieuw.doe()}>{t.biedAan}</Knop>
          <MetReden tekst={{ knop: t.slaOver, kop: t.over.kop, ja: t.over.ja }} soort="stil" doe={slaOver}>
            <p>{t.over.tekst(dienst)}</p>
            <p>{t.over.rest(a.aantal - 1)}</p>
          </MetReden>
        </div>
        <Uitklap kop={berichtenverkeer.abonnement.wieKop}><Handelingen handelingen={a.handelingen} /></Uitklap>
      </div>
    </Blad>
  );
}

function Wat({ apart: a }: { apart: Apart }) {
  const reden = redenApart(a.reden);
  return (
    <Feiten
      feiten={[
        [t.feiten.wat, watGebeurde(a.vooraan?.type)],
        [t.feiten.waarom, <>{reden.zin}{reden.code && <><br /><span className="klein zacht breekbaar">{berichtenverkeer.redenApart.code(reden.code)}</span></>}</>],
        [t.feiten.sinds, <time dateTime={a.sindsOp}>{wanneer(a.sindsOp)}</time>],
        [t.feiten.laatst, <time dateTime={a.geprobeerdOp}>{wanneer(a.geprobeerdOp)}</time>],
        [t.feiten.erachter, a.aantal > 1 ? berichtenverkeer.gebeurtenissen(a.aantal - 1) : t.niemand],
        [t.feiten.over, <span className="klein breekbaar">{a.vooraan?.onderwerp ?? a.sleutel}</span>],
      ]}
    />
  );
}

/** It was tried, and something still stands aside: what did get through, and what now. */
function NogNiet({ afloop }: { afloop: Afloop }) {
  return (
    <Melding s="vast" kop={t.nogNiet} direct>
      {afloop.verwerkt > 0 && <p>{t.verder(afloop.verwerkt)}</p>}
      <p>{afloop.nu.reden ? t.watNu : t.nogBezig}</p>
    </Melding>
  );
}
