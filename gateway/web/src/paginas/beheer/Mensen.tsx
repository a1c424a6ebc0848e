import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { gezinsplan, sleutels } from '@/api';
import { Formulier, Gegevens } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { Pagina } from '@/shell/Pagina';
import { beheer } from '@/teksten/beheer';
import { FUNCTIE } from '@/teksten/begrippen';
import { Blad, Leeg } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Tabel } from '@/ui/Tabel';
import { toast } from '@/ui/Toast';
import { Selectie, Veld } from '@/ui/Veld';

const t = beheer.mensen;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function Mensen() {
  const [zoek, zetZoek] = useState('');
  const [nieuw, zetNieuw] = useState(false);
  const gezocht = useDeferredValue(zoek.trim());
  const vraag = useQuery({
    queryKey: sleutels.mensen(gezocht), queryFn: ({ signal }) => gezinsplan.mensen(gezocht, signal), placeholderData: keepPreviousData,
  });
  return (
    <Pagina titel={t.titel}>
      <div className="rij rij--tussen">
        <div className="stapel stapel--half"><Kop1>{t.kop}</Kop1><p className="zacht">{t.uitleg}</p></div>
        {!nieuw && <Knop soort="hoofd" ic="plus" onClick={() => zetNieuw(true)}>{t.nieuw}</Knop>}
      </div>
      {nieuw && <Blad hoog kop={t.nieuw}><NieuwMens klaar={() => zetNieuw(false)} /></Blad>}
      <div role="search" style={{ maxInlineSize: '28rem' }}><Veld naam="zoek" soort="search" label={t.zoek} waarde={zoek} onWijzig={zetZoek} /></div>
      <Gegevens vraag={vraag}>
        {({ items, totaal }) => (items.length === 0 ? <Leeg><p>{t.leeg}</p></Leeg> : (
          <Blad kop={t.gevonden(totaal)}>
            <Tabel
              bijschrift={t.bijschrift} bijschriftVerborgen rijen={items} sleutel={(m) => m.id}
              kolommen={[
                { kop: t.kolommen.naam, cel: (m) => <span className="sterk">{m.naam}</span> },
                { kop: t.kolommen.organisatie, cel: (m) => m.organisatie ?? '–' },
                { kop: t.kolommen.functie, cel: (m) => FUNCTIE[m.functie] ?? m.functie },
              ]}
            />
          </Blad>
        ))}
      </Gegevens>
    </Pagina>
  );
}

function NieuwMens({ klaar }: { klaar: () => void }) {
  const client = useQueryClient();
  const organisaties = useQuery({ queryKey: sleutels.organisaties, queryFn: ({ signal }) => gezinsplan.organisaties(signal) });
  const f = useFormulier({
    concept: 'beheer/mens',
    begin: { id: '', naam: '', organisatieId: '', functie: '' },
    controleer: (w) => [
      ...(UUID.test(w.id.trim()) ? [] : [mist('id', t.idMist)]),
      ...(w.naam.trim() === '' ? [mist('naam', t.naamMist)] : []),
      ...(w.functie === '' ? [mist('functie', t.functieMist)] : []),
    ],
    verstuur: async (w) => {
      await gezinsplan.voegMensToe({ id: w.id.trim(), naam: w.naam.trim(), functie: w.functie, ...(w.organisatieId && { organisatieId: w.organisatieId }) });
      await client.invalidateQueries({ queryKey: ['gezinsplan', 'mensen'] });
      toast({ tekst: t.klaar(w.naam.trim()) });
      klaar();
    },
  });
  return (
    <Formulier f={f} naam={t.nieuw}>
      <Veld {...f.veld('naam')} label={t.naam} />
      <Veld {...f.veld('id')} label={t.id} hulp={t.idHulp} />
      <div className="half">
        <Selectie {...f.veld('functie')} label={t.functie} leeg="" opties={Object.entries(FUNCTIE).map(([waarde, label]) => ({ waarde, label }))} />
        <Selectie
          {...f.veld('organisatieId')} label={t.organisatie} leeg={t.geenOrganisatie}
          opties={(organisaties.data?.items ?? []).map((o) => ({ waarde: o.id, label: o.naam }))}
        />
      </div>
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.bewaar}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
