import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { eerdereBesluiten as t } from '@/teksten/eerdere-besluiten';
import { Blad, Leeg } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Selectie, Veld } from '@/ui/Veld';
import { isJa } from '../maatwerk/weergave';
import { Precedenten } from './Precedenten';
import './precedenten.css';

const route = getRouteApi('/ingelogd/eerdere-besluiten');
const RUST_MS = 300;

/** The register without names, to search before asking and before deciding. The rule lives in the address; the words do not. */
export function EerdereBesluiten() {
  const { regelId } = route.useSearch();
  const [zoek, zetZoek] = useState('');
  const navigeer = useNavigate({ from: '/eerdere-besluiten' });
  const filter = { ...(zoek ? { zoek } : {}), ...(regelId ? { regelId } : {}) };
  const vraag = useQuery({
    queryKey: sleutels.precedenten(filter), queryFn: ({ signal }) => maatwerktafel.precedenten(filter, signal), placeholderData: (oud) => oud,
  });
  const regels = useQuery({ queryKey: sleutels.regels(), queryFn: ({ signal }) => maatwerktafel.regels(undefined, signal) });
  const kiesRegel = (id: string): void => void navigeer({ search: id ? { regelId: id } : {}, replace: true });
  const wis = (): void => {
    zetZoek('');
    kiesRegel('');
  };
  const gefilterd = zoek !== '' || regelId !== undefined;
  return (
    <Pagina titel={t.titel}>
      <div className="stapel stapel--half"><Kop1>{t.kop}</Kop1><p className="zacht">{t.uitleg}</p></div>
      <div className="precedentfilters" role="search">
        <Zoekveld zoek={zoek} zoekOp={zetZoek} />
        <Selectie
          naam="regel" label={t.regel} leeg={t.alleRegels} waarde={regelId ?? ''} onWijzig={kiesRegel}
          opties={(regels.data?.items ?? []).map((r) => ({ waarde: r.id, label: r.titel }))}
        />
      </div>
      <Gegevens vraag={vraag} bladen={1}>
        {({ items }) => items.length === 0
          ? (
            <Leeg knop={gefilterd ? <Knop onClick={wis}>{t.wis}</Knop> : undefined}>
              <p role="status">{gefilterd ? t.nietsGevonden : t.leeg}</p>
            </Leeg>
          )
          : (
            <Blad kop={items.length === 1 ? t.gevonden(1) : t.bevinding(items.filter((p) => isJa(p.besluit)).length, items.length)}>
              <p className="alleen-voorlezen" role="status">{t.gevonden(items.length)}</p>
              <Precedenten precedenten={items} regel />
            </Blad>
          )}
      </Gegevens>
    </Pagina>
  );
}

/** Searches while typing, without sending every key. */
function Zoekveld({ zoek, zoekOp }: { zoek: string; zoekOp: (tekst: string) => void }) {
  const [tekst, zet] = useState(zoek);
  const [vorige, zetVorige] = useState(zoek);
  if (zoek !== vorige) { // cleared from outside, or our own words that came through
    zetVorige(zoek);
    if (zoek !== tekst.trim()) zet(zoek);
  }
  useEffect(() => {
    const wacht = setTimeout(() => zoekOp(tekst.trim()), RUST_MS);
    return () => clearTimeout(wacht);
  }, [tekst, zoekOp]);
  return <Veld naam="zoek" soort="search" label={t.zoek} hulp={t.zoekHulp} waarde={tekst} onWijzig={zet} />;
}
