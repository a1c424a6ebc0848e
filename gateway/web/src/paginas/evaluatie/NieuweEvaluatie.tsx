import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { gezinsplan, procesevaluatie, sleutels } from '@/api';
import type { EvaluatieSoort } from '@/api/procesevaluatie';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { Pagina } from '@/shell/Pagina';
import { evaluatie } from '@/teksten/evaluatie';
import { Keuze } from '@/ui/Keuze';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Selectie, Veld } from '@/ui/Veld';
import { Verwijzing } from '@/ui/Verwijzing';

const t = evaluatie.nieuw;
const route = getRouteApi('/ingelogd/evaluaties/nieuw');
const SOORTEN: EvaluatieSoort[] = ['KORT', 'STANDAARD', 'VERDIEPEND'];

/** Proposes to look back. Nothing happens until the family has chosen. */
export function NieuweEvaluatie() {
  const { gezin } = route.useSearch();
  const navigeer = useNavigate();
  const gezinnen = useQuery({ queryKey: sleutels.casussen(), queryFn: ({ signal }) => gezinsplan.casussen(undefined, 1, signal) });
  const f = useFormulier({
    concept: 'nieuwe-evaluatie',
    begin: { casusId: gezin ?? '', soort: 'KORT' as EvaluatieSoort, reden: '' },
    controleer: (w) => [
      ...(w.casusId === '' ? [mist('casusId', t.mist.gezin)] : []),
      ...(w.reden.trim() === '' ? [mist('reden', t.mist.reden)] : []),
    ],
    verstuur: async (w) => {
      const nieuw = await procesevaluatie.stelVoor({ ...w, reden: w.reden.trim() });
      await navigeer({ to: '/evaluaties/$evaluatieId', params: { evaluatieId: nieuw.id } });
    },
  });
  return (
    <Pagina titel={evaluatie.lijst.nieuw} smal>
      <p className="kruimel"><Verwijzing to="/evaluaties">{evaluatie.pagina.alle}</Verwijzing></p>
      <div className="stapel stapel--half"><Kop1>{t.titel}</Kop1><p className="zacht">{t.uitleg}</p></div>
      <Formulier f={f}>
        <div className="blad stapel stapel--ruim">
          <Selectie
            {...f.veld('casusId')} label={t.gezin} leeg={t.gezinLeeg}
            opties={(gezinnen.data?.items ?? []).map((g) => ({ waarde: g.id, label: g.naam }))}
          />
          <Keuze<EvaluatieSoort>
            naam="soort" legende={t.soort} waarde={f.waarden.soort} onWijzig={(w) => f.zet('soort', w)}
            opties={SOORTEN.map((waarde) => ({ waarde, label: evaluatie.soort[waarde][0], hulp: evaluatie.soort[waarde][1] }))}
          />
          <Veld {...f.veld('reden')} label={t.reden} hulp={t.redenHulp} rijen={3} />
        </div>
        <div className="knoppen">
          <Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.stelVoor}</Knop>
          <KnopLink soort="stil" to="/evaluaties">{t.annuleer}</KnopLink>
        </div>
      </Formulier>
    </Pagina>
  );
}
