import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { maatwerktafel, sleutels } from '@/api';
import { dag } from '@/lib/datum';
import { Formulier, Gegevens } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { Pagina } from '@/shell/Pagina';
import { beleid } from '@/teksten/beleid';
import { Blad } from '@/ui/Blad';
import { Keuze } from '@/ui/Keuze';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Status } from '@/ui/Status';
import { Moment, Tijdlijn } from '@/ui/Tijdlijn';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';
import { Precedenten } from '../eerdere-besluiten/Precedenten';
import { Regelkaart } from '../maatwerk/Regelkaart';
import type { Signaal as Gegeven, Signaalstand } from './api';
import { SIGNAAL_SOORT, VOLGENDE, vraagtReden } from './signaalstand';

const t = beleid.signaal;
const route = getRouteApi('/ingelogd/signalen/$signaalId');

/** One signal: the rule, what was decided on it, and the answer to those who asked. */
export function Signaal() {
  const { signaalId } = route.useParams();
  const vraag = useQuery({ queryKey: sleutels.signaal(signaalId), queryFn: ({ signal }) => maatwerktafel.signaal(signaalId, signal) });
  return (
    <Pagina titel={t.titel}>
      <p className="kruimel"><Verwijzing to="/signalen">{t.alle}</Verwijzing></p>
      <Gegevens vraag={vraag} bladen={2}>{(s) => <Inhoud signaal={s as Gegeven} />}</Gegevens>
    </Pagina>
  );
}

function Inhoud({ signaal: s }: { signaal: Gegeven }) {
  const regel = useQuery({ queryKey: sleutels.regel(s.regelId), queryFn: ({ signal }) => maatwerktafel.regel(s.regelId, signal) });
  const filter = { regelId: s.regelId };
  const eerder = useQuery({ queryKey: sleutels.precedenten(filter), queryFn: ({ signal }) => maatwerktafel.precedenten(filter, signal) });
  return (
    <>
      <div className="stapel stapel--half">
        <div><Status s={SIGNAAL_SOORT[s.stand]}>{beleid.signalen.stand[s.stand]}</Status></div>
        <Kop1>{s.regelTitel}</Kop1>
        <p className="zacht">{t.uitleg(s.aantal, dag(s.gegevenOp))}</p>
      </div>
      <div className="twee">
        <div className="kolom">
          {VOLGENDE[s.stand].length > 0 ? <Antwoord key={s.stand} signaal={s} /> : <Melding s="klaar" kop={t.klaar} />}
          {s.stappen.length > 0 && <Stappen signaal={s} />}
        </div>
        <div className="kolom">
          <Blad kop={t.verzoeken}>
            <div className="stapel">
              {regel.data && <Regelkaart regel={regel.data} />}
              <div className="knoppen"><KnopLink soort="stil" to="/regels/$regelId" params={{ regelId: s.regelId }}>{t.naarRegel}</KnopLink></div>
            </div>
          </Blad>
          {(eerder.data?.items.length ?? 0) > 0 && <Blad kop={t.eerdere}><Precedenten precedenten={eerder.data?.items ?? []} /></Blad>}
        </div>
      </div>
    </>
  );
}

function Antwoord({ signaal: s }: { signaal: Gegeven }) {
  const client = useQueryClient();
  const f = useFormulier<{ stand: Signaalstand | ''; reden: string }>({
    concept: `signaal:${s.id}`,
    begin: { stand: VOLGENDE[s.stand].length === 1 ? (VOLGENDE[s.stand][0] ?? '') : '', reden: '' },
    controleer: (w) => [
      ...(w.stand === '' ? [mist('stand', t.mist.stand)] : []),
      ...(vraagtReden(w.stand) && w.reden.trim() === '' ? [mist('reden', t.mist.reden)] : []),
    ],
    verstuur: async (w) => {
      const nieuw = await maatwerktafel.zetSignaalstand(s, w.stand, w.reden.trim());
      client.setQueryData(sleutels.signaal(s.id), nieuw);
      for (const queryKey of [sleutels.signalen, sleutels.overzicht]) void client.invalidateQueries({ queryKey });
      toast({ tekst: t.bewaard });
    },
  });
  return (
    <Blad kop={t.watNu} hoog>
      <Formulier f={f} className="stapel stapel--ruim">
        <Keuze<Signaalstand>
          naam="stand" legende={t.watNu} legendeVerborgen waarde={f.waarden.stand} onWijzig={(w) => f.zet('stand', w)} fout={f.foutBij('stand')}
          opties={VOLGENDE[s.stand].map((waarde) => ({ waarde, label: t.opties[waarde]?.[0], hulp: t.opties[waarde]?.[1] }))}
        />
        {vraagtReden(f.waarden.stand) && <Veld {...f.veld('reden')} label={t.reden} hulp={t.redenHulp} rijen={3} />}
        <div className="knoppen"><Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.bewaar}</Knop></div>
      </Formulier>
    </Blad>
  );
}

function Stappen({ signaal: s }: { signaal: Gegeven }) {
  return (
    <Blad kop={t.antwoord}>
      <Tijdlijn>
        {s.stappen.map((stap) => (
          <Moment key={stap.op} datum={dag(stap.op)} dateTime={stap.op} bron="TAFEL">
            <p className="sterk">{beleid.signalen.stand[stap.stand]}</p>
            {stap.reden && <p>{stap.reden}</p>}
            <p className="klein zacht">{stap.door.naam}</p>
          </Moment>
        ))}
      </Tijdlijn>
    </Blad>
  );
}
