import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { gezinsplan, maatwerktafel, sleutels } from '@/api';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { useNeemOver } from '@/shell/leeft';
import { Pagina } from '@/shell/Pagina';
import { maatwerk } from '@/teksten/maatwerk';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Selectie, Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';

const t = maatwerk.nieuw;
const route = getRouteApi('/ingelogd/maatwerk/nieuw');

/** A request without a stuck action: rare, so it says first what the shorter way is. */
export function NieuwVerzoek() {
  const { gezin } = route.useSearch();
  const navigeer = useNavigate();
  const neem = useNeemOver();
  const gezinnen = useQuery({ queryKey: sleutels.casussen(), queryFn: ({ signal }) => gezinsplan.casussen(undefined, 1, signal) });
  const regels = useQuery({ queryKey: sleutels.regels(), queryFn: ({ signal }) => maatwerktafel.regels(undefined, signal) });
  const f = useFormulier({
    concept: 'nieuw-verzoek',
    begin: { casusId: gezin ?? '', titel: '', regelId: '' },
    controleer: (w) => [
      ...(w.casusId === '' ? [mist('casusId', t.mist.gezin)] : []),
      ...(w.titel.trim() === '' ? [mist('titel', t.mist.onderwerp)] : []),
    ],
    verstuur: async ({ casusId, titel, regelId }) => {
      const antwoord = await maatwerktafel.maakVerzoek({ casusId, titel: titel.trim(), ...(regelId ? { regelId } : {}) });
      await neem(sleutels.verzoek(antwoord.id), Promise.resolve(antwoord));
      await navigeer({ to: '/maatwerk/$verzoekId', params: { verzoekId: antwoord.id }, search: {} });
    },
  });
  return (
    <Pagina titel={maatwerk.lijst.nieuw} smal>
      <p className="kruimel"><Verwijzing to="/maatwerk">{maatwerk.verzoek.terugLijst}</Verwijzing></p>
      <div className="stapel stapel--half"><Kop1>{t.titel}</Kop1><p className="zacht">{t.uitleg}</p></div>
      <Formulier f={f}>
        <div className="blad stapel stapel--ruim">
          <Selectie
            {...f.veld('casusId')} label={t.gezin} leeg={t.gezinLeeg}
            opties={(gezinnen.data?.items ?? []).map((g) => ({ waarde: g.id, label: g.naam }))}
          />
          <Veld {...f.veld('titel')} label={t.onderwerp} hulp={t.onderwerpHulp} />
          <Selectie
            {...f.veld('regelId')} label={t.regel} leeg={t.regelLeeg}
            opties={(regels.data?.items ?? []).map((r) => ({ waarde: r.id, label: r.titel }))}
          />
        </div>
        <div className="knoppen">
          <Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.verder}</Knop>
          <KnopLink soort="stil" to="/maatwerk">{maatwerk.vragen.annuleer}</KnopLink>
        </div>
      </Formulier>
    </Pagina>
  );
}
