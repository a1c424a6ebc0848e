import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { gezinsplan, sleutels } from '@/api';
import type { CasusKop } from '@/api/gezinsplan';
import { dag, wanneer } from '@/lib/datum';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { isGezinslid, useSessie } from '@/shell/sessie';
import { CASUSSTATUS } from '@/teksten/begrippen';
import { gezinnen as t } from '@/teksten/gezinnen';
import { Blad, Leeg } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Tabel } from '@/ui/Tabel';
import { Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';

/** What one looks for is a name, so it never stands in the address. */
export function Gezinnen() {
  const sessie = useSessie();
  const [tekst, zetTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim()) || undefined;
  const vraag = useQuery({
    queryKey: sleutels.casussen(zoek), queryFn: ({ signal }) => gezinsplan.casussen(zoek, 1, signal), placeholderData: keepPreviousData,
  });
  const magAanmelden = ['wijkteammedewerker', 'partner', 'teamleider'].includes(sessie.functie);
  return (
    <Pagina titel={t.titel}>
      <div className="rij rij--tussen">
        <Kop1>{t.kop}</Kop1>
        {magAanmelden && <KnopLink to="/gezinnen/aanmelden" ic="plus" soort="hoofd">{t.nieuw}</KnopLink>}
      </div>
      {!isGezinslid(sessie) && <Zoekveld tekst={tekst} zetTekst={zetTekst} />}
      <Gegevens vraag={vraag}>
        {({ items, totaal }) => (items.length === 0
          ? <Leeg>{zoek ? <p>{t.leegZoek}</p> : <p>{isGezinslid(sessie) ? t.leegGezin : t.leeg}</p>}</Leeg>
          : <Blad kop={t.gevonden(totaal)}><Lijst gezinnen={items} /></Blad>)}
      </Gegevens>
    </Pagina>
  );
}

function Zoekveld({ tekst, zetTekst }: { tekst: string; zetTekst: (tekst: string) => void }) {
  const { hash } = useLocation();
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === 'zoek') vak.current?.querySelector('input')?.focus();
  }, [hash]);
  return (
    <div role="search" ref={vak} style={{ maxInlineSize: '28rem' }}>
      <Veld naam="zoek" soort="search" label={t.zoek} hulp={t.zoekHulp} waarde={tekst} onWijzig={zetTekst} />
    </div>
  );
}

function Lijst({ gezinnen }: { gezinnen: CasusKop[] }) {
  const k = t.kolommen;
  return (
    <Tabel
      bijschrift={t.bijschrift} bijschriftVerborgen rijen={gezinnen} sleutel={(g) => g.id}
      kolommen={[
        { kop: k.gezin, cel: (g) => <Verwijzing to="/gezinnen/$casusId" params={{ casusId: g.id }} className="sterk" data-stap>{g.naam}</Verwijzing> },
        { kop: k.stand, cel: (g) => (g.aantalVast > 0
          ? <Status s="vast">{t.vast(g.aantalVast)}</Status>
          : <Status s={CASUSSTATUS[g.status].s}>{CASUSSTATUS[g.status].tekst}</Status>) },
        { kop: k.coordinator, cel: (g) => g.zorgcoordinator?.naam ?? t.geenCoordinator },
        { kop: k.terugkijken, cel: (g) => (g.evaluatiedatum ? dag(g.evaluatiedatum) : t.nogGeenDatum) },
        { kop: k.veranderd, cel: (g) => wanneer(g.laatstGewijzigdOp) },
      ]}
    />
  );
}
