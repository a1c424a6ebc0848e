import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { maatwerktafel, procesevaluatie, sleutels } from '@/api';
import type { Regel as Gegeven } from '@/api/maatwerktafel';
import { Gegevens } from '@/shell/Fouten';
import { Pagina } from '@/shell/Pagina';
import { useSessie } from '@/shell/sessie';
import { beleid } from '@/teksten/beleid';
import { Blad, Feiten } from '@/ui/Blad';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { toast } from '@/ui/Toast';
import { Verwijzing } from '@/ui/Verwijzing';
import { Precedenten } from '../eerdere-besluiten/Precedenten';
import { Leerzin } from '../evaluatie/Leerzin';
import { Regelkaart } from '../maatwerk/Regelkaart';
import { isOpen } from './api';
import { Regelformulier } from './Regelformulier';

const t = beleid.regel;
const route = getRouteApi('/ingelogd/regels/$regelId');

/** One rule: what it is for, how often it pinched, what was decided and learned. Changing it tells those who were stuck. */
export function Regel() {
  const { regelId } = route.useParams();
  const vraag = useQuery({ queryKey: sleutels.regel(regelId), queryFn: ({ signal }) => maatwerktafel.regel(regelId, signal) });
  return (
    <Pagina titel={t.titel}>
      <p className="kruimel"><Verwijzing to="/regels" search={{}}>{t.alle}</Verwijzing></p>
      <Gegevens vraag={vraag} bladen={2}>{(regel) => <Inhoud regel={regel} />}</Gegevens>
    </Pagina>
  );
}

function Inhoud({ regel }: { regel: Gegeven }) {
  const { functie } = useSessie();
  const client = useQueryClient();
  const [open, zetOpen] = useState(false);
  const mag = functie === 'beleidsmedewerker';
  return (
    <>
      <div className="rij rij--tussen rij--onder">
        <Kop1>{regel.titel}</Kop1>
        {mag && !open && <Knop ic="potlood" onClick={() => zetOpen(true)}>{t.wijzig}</Knop>}
      </div>
      {regel.signaal && isOpen(regel.signaal.stand) && mag && (
        <Melding s="vast" ic="lamp" kop={t.signaalKop}>
          <p><Verwijzing to="/signalen/$signaalId" params={{ signaalId: regel.signaal.id }}>{t.naarSignaal}</Verwijzing></p>
        </Melding>
      )}
      {open && (
        <Regelformulier
          key={regel.versie} kop={t.wijzigKop} uitleg={t.wijzigUitleg} knop={t.bewaar} concept={`regel:${regel.id}:${regel.versie}`}
          begin={{
            titel: regel.titel, soort: regel.soort, bron: regel.bron, artikel: regel.artikel ?? '', eigenaar: regel.eigenaar, bedoeling: regel.bedoeling ?? '',
          }}
          annuleer={() => zetOpen(false)}
          verstuur={async (invoer) => {
            client.setQueryData(sleutels.regel(regel.id), await maatwerktafel.wijzigRegel(regel, invoer));
            void client.invalidateQueries({ queryKey: ['maatwerktafel', 'regels'] });
            toast({ tekst: t.bewaard });
            zetOpen(false);
          }}
        />
      )}
      <div className="twee">
        <div className="kolom"><Blad><Regelkaart regel={regel} /></Blad><Lessen regelId={regel.id} /></div>
        <div className="kolom"><Cijfers regel={regel} /><Besluiten regelId={regel.id} /></div>
      </div>
    </>
  );
}

function Cijfers({ regel }: { regel: Gegeven }) {
  return (
    <Blad kop={t.cijfers}>
      <Feiten
        feiten={[
          [t.verzoeken, regel.aantalVerzoeken12Maanden ?? beleid.regels.verborgen],
          [t.leerpunten, regel.aantalLeerpunten],
          [t.eigenaarKort, regel.eigenaar],
        ]}
      />
    </Blad>
  );
}

/** Released lessons that name this rule. */
function Lessen({ regelId }: { regelId: string }) {
  const leerpunten = useQuery({ queryKey: sleutels.leerpunten, queryFn: ({ signal }) => procesevaluatie.leerpunten(signal) });
  const lessen = (leerpunten.data?.items ?? []).filter((l) => l.regelId === regelId);
  return (
    <Blad kop={t.lessen}>
      {lessen.length === 0
        ? <p className="zacht">{t.lessenLeeg}</p>
        : <ul className="lijst">{lessen.map((l) => <li key={l.id}><Leerzin leerpunt={l} stand={false} /></li>)}</ul>}
    </Blad>
  );
}

function Besluiten({ regelId }: { regelId: string }) {
  const filter = { regelId };
  const eerder = useQuery({ queryKey: sleutels.precedenten(filter), queryFn: ({ signal }) => maatwerktafel.precedenten(filter, signal) });
  const items = eerder.data?.items ?? [];
  return (
    <Blad kop={beleid.signaal.eerdere}>
      {items.length === 0 ? <p className="zacht">{t.geenBesluiten}</p> : <Precedenten precedenten={items} />}
      {items.length > 3 && <KnopLink soort="stil" to="/eerdere-besluiten" search={{ regelId }}>{t.alleBesluiten}</KnopLink>}
    </Blad>
  );
}
