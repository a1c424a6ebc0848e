import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { Regel } from '@/api/maatwerktafel';
import type { Formulierstand } from '@/shell/formulier';
import { REGELSOORT } from '@/teksten/begrippen';
import type { VastTeksten } from '@/teksten/vast';
import { Blad } from '@/ui/Blad';
import { Keuze, type Optie } from '@/ui/Keuze';
import { Status } from '@/ui/Status';
import { Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';
import { ONBEKEND, type Melding } from './melding';

/** The rule found by one's own words; not knowing is an answer too. */
export function RegelZoeker({ f, t }: { f: Formulierstand<Melding>; t: VastTeksten }) {
  const zoek = useDeferredValue(f.waarden.zoek.trim());
  const { data } = useQuery({
    queryKey: sleutels.regels(zoek), queryFn: ({ signal }) => maatwerktafel.regels(zoek, signal), enabled: zoek.length > 2, placeholderData: keepPreviousData,
  });
  const regels = zoek.length > 2 ? (data?.items ?? []) : [];
  const opties: Optie[] = [
    ...regels.map((r) => ({ waarde: r.id, label: r.titel, extra: <Treffer regel={r} t={t} /> })),
    // What was chosen stays a choice, also after a reload or other words.
    ...(f.waarden.regelTitel && !regels.some((r) => r.id === f.waarden.regel) ? [{ waarde: f.waarden.regel, label: f.waarden.regelTitel }] : []),
    { waarde: ONBEKEND, label: t.weetNiet },
  ];
  const kies = (id: string): void =>
    f.zetAlles({ ...f.waarden, regel: id, regelTitel: id === ONBEKEND ? '' : (opties.find((o) => o.waarde === id)?.label as string) });
  return (
    <Blad>
      <div className="stapel">
        <Veld {...f.veld('zoek')} label={t.regel} hulp={t.regelHulp} />
        {zoek.length > 2 && data && <p className="klein zacht" role="status">{t.gevonden(regels.length)}</p>}
        <Keuze naam="regel" legende={t.welke} legendeVerborgen opties={opties} waarde={f.waarden.regel} onWijzig={kies} fout={f.foutBij('regel')} />
      </div>
    </Blad>
  );
}

function Treffer({ regel, t }: { regel: Regel; t: VastTeksten }) {
  const aantal = regel.aantalVerzoeken12Maanden ?? 0;
  const bron = regel.soort === 'GEWOONTE' ? REGELSOORT.GEWOONTE : [regel.bron, regel.artikel].filter(Boolean).join(', ');
  return (
    <>
      <span className="klein zacht vast__bron">{[bron, regel.eigenaar].filter(Boolean).join(' · ')}</span>
      {aantal > 0 && (
        <span className="rij klein">
          <Status s="vast">{t.verzoeken(aantal)}</Status>
          <Verwijzing to="/eerdere-besluiten" search={{ regelId: regel.id }}>{t.besloten}</Verwijzing>
        </span>
      )}
    </>
  );
}
