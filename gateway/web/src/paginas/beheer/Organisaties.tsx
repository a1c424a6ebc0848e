import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { gezinsplan, sleutels } from '@/api';
import { Formulier, Gegevens } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { Pagina } from '@/shell/Pagina';
import { beheer } from '@/teksten/beheer';
import { ORGANISATIESOORT } from '@/teksten/begrippen';
import { Blad, Leeg } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Tabel } from '@/ui/Tabel';
import { toast } from '@/ui/Toast';
import { Selectie, Veld } from '@/ui/Veld';

const t = beheer.organisaties;

export function Organisaties() {
  const [nieuw, zetNieuw] = useState(false);
  const vraag = useQuery({ queryKey: sleutels.organisaties, queryFn: ({ signal }) => gezinsplan.organisaties(signal) });
  return (
    <Pagina titel={t.titel}>
      <div className="rij rij--tussen">
        <Kop1>{t.kop}</Kop1>
        {!nieuw && <Knop soort="hoofd" ic="plus" onClick={() => zetNieuw(true)}>{t.nieuw}</Knop>}
      </div>
      {nieuw && <Blad hoog kop={t.nieuw}><NieuweOrganisatie klaar={() => zetNieuw(false)} /></Blad>}
      <Gegevens vraag={vraag}>
        {({ items, totaal }) => (items.length === 0 ? <Leeg><p>{t.leeg}</p></Leeg> : (
          <Blad kop={t.aantal(totaal)}>
            <Tabel
              bijschrift={t.bijschrift} bijschriftVerborgen rijen={items} sleutel={(o) => o.id}
              kolommen={[
                { kop: t.kolommen.naam, cel: (o) => <span className="sterk">{o.naam}</span> },
                { kop: t.kolommen.soort, cel: (o) => ORGANISATIESOORT[o.soort] ?? o.soort },
              ]}
            />
          </Blad>
        ))}
      </Gegevens>
    </Pagina>
  );
}

function NieuweOrganisatie({ klaar }: { klaar: () => void }) {
  const client = useQueryClient();
  const f = useFormulier({
    concept: 'beheer/organisatie',
    begin: { naam: '', soort: '' },
    controleer: (w) => [
      ...(w.naam.trim() === '' ? [mist('naam', t.naamMist)] : []),
      ...(w.soort === '' ? [mist('soort', t.soortMist)] : []),
    ],
    verstuur: async (w) => {
      await gezinsplan.voegOrganisatieToe({ naam: w.naam.trim(), soort: w.soort });
      await client.invalidateQueries({ queryKey: sleutels.organisaties });
      toast({ tekst: t.klaar(w.naam.trim()) });
      klaar();
    },
  });
  return (
    <Formulier f={f} naam={t.nieuw}>
      <Veld {...f.veld('naam')} label={t.naam} />
      <Selectie {...f.veld('soort')} label={t.soort} kort leeg="" opties={Object.entries(ORGANISATIESOORT).map(([waarde, label]) => ({ waarde, label }))} />
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.bewaar}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
