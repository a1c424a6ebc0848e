import { useQuery } from '@tanstack/react-query';
import { gateway, sleutels } from '@/api';
import type { Besluit, VerzoekWeergave } from '@/api/maatwerktafel';
import { dag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { besluit as t } from '@/teksten/besluit';
import { Blad } from '@/ui/Blad';
import { KnopLink } from '@/ui/Knop';

interface OneensProps { verzoek: VerzoekWeergave; besluit: Besluit; contact: string | undefined }

/** First someone to talk to, then the right to object with its date. */
export function Oneens({ verzoek, besluit, contact }: OneensProps) {
  const thema = useQuery({ queryKey: sleutels.thema, queryFn: ({ signal }) => gateway.thema(signal), staleTime: Infinity });
  const telefoon = thema.data?.telefoon;
  return (
    <Blad kop={t.oneens}>
      <div className="stapel">
        <p>{contact ? t.belEerst(roepnaam(contact)) : telefoon ? t.belGemeente(telefoon) : t.praatEerst}</p>
        {besluit.isBeschikking && besluit.bezwaarTot
          ? <p>{t.bezwaarTot} <b>{dag(besluit.bezwaarTot)}</b>. {t.bezwaarGratis} {t.hoeBezwaar}</p>
          : <p>{t.geenBezwaar}</p>}
        <div className="knoppen">
          <KnopLink ic="papier" to="/maatwerk/$verzoekId/brief" params={{ verzoekId: verzoek.id }}>{t.brief}</KnopLink>
        </div>
      </div>
    </Blad>
  );
}
