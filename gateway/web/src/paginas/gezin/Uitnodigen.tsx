import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { gezinsplan, sleutels, type Lijst } from '@/api';
import type { Caserol, DeelnameInvoer, Mens, Niveau } from '@/api/gezinsplan';
import { vandaag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier, type Formulierstand } from '@/shell/formulier';
import { FUNCTIE, GRONDSLAG } from '@/teksten/begrippen';
import { bekijkAls, uitnodigen as t } from '@/teksten/toegang';
import { Keuze, MeerKeuze } from '@/ui/Keuze';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';
import { useBekijkAls } from './BekijkAls';
import { leesbareDoelen, usePlan } from './casus';

type Wat = 'plan' | 'doelen' | 'weet';
interface Waarden {
  zoek: string; wie: string; naam: string; functie: string;
  waarom: string; grondslag: string; wat: Wat | ''; doelen: string[]; besluiten: string[]; tot: string;
}
const LEEG: Waarden = { zoek: '', wie: '', naam: '', functie: '', waarom: '', grondslag: '', wat: '', doelen: [], besluiten: [], tot: '' };
const ROL: Record<string, Caserol> = { wijkteammedewerker: 'WIJKTEAMMEDEWERKER', partner: 'PARTNER', gezinslid: 'NETWERK' };
const BESLUITEN = 'BESLUITEN';

/** Who, why, on which ground, what, until when: the terms of a participation. */
export function Uitnodigen({ klaar }: { klaar: () => void }) {
  const { casus, stuur, t: plan, gezin } = usePlan();
  const { bekijk, bezig: kijkt, venster } = useBekijkAls();
  const f = useFormulier<Waarden>({
    concept: `casus/${casus.id}/uitnodigen`,
    begin: { ...LEEG, grondslag: gezin ? 'TOESTEMMING' : '' },
    controleer,
    verstuur: async (w) => {
      await stuur(gezinsplan.nodigUit(casus.id, deelname(w)));
      toast({ tekst: t.klaar(roepnaam(w.naam)) });
      klaar();
    },
  });
  return (
    <Formulier f={f} naam={t.knop}>
      <Persoon f={f} />
      <Veld {...f.veld('waarom')} label={t.waarom} hulp={t.waaromHulp} />
      {!gezin && (
        <Keuze
          naam="grondslag" legende={t.grondslag} waarde={f.waarden.grondslag} onWijzig={(g) => f.zet('grondslag', g)} fout={f.foutBij('grondslag')}
          opties={Object.entries(GRONDSLAG).map(([waarde, label]) => ({ waarde, label }))}
        />
      )}
      <Keuze<Wat>
        naam="wat" legende={t.wat} waarde={f.waarden.wat} onWijzig={(w) => f.zet('wat', w)} fout={f.foutBij('wat')}
        opties={(['plan', 'doelen', 'weet'] as const).filter((w) => w !== 'doelen' || casus.doelen.length > 0).map((w) => ({ waarde: w, ...t.opties[w] }))}
      />
      {f.waarden.wat === 'doelen' && (
        <MeerKeuze
          naam="doelen" legende={t.doelen} waarden={f.waarden.doelen} onWijzig={(d) => f.zet('doelen', d)} fout={f.foutBij('doelen')}
          opties={leesbareDoelen(casus).map((d) => ({ waarde: d.id, label: <span className="gezinswoorden">{d.zin}</span> }))}
        />
      )}
      {f.waarden.wat !== '' && f.waarden.wat !== 'weet' && (
        <MeerKeuze
          naam="besluiten" legende={t.besluiten} legendeVerborgen waarden={f.waarden.besluiten} onWijzig={(b) => f.zet('besluiten', b)}
          opties={[{ waarde: BESLUITEN, label: t.besluiten }]}
        />
      )}
      <Veld {...f.veld('tot')} label={t.tot} hulp={t.totHulp} soort="date" kort nietVerplicht />
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.verstuur}</Knop>
        <Knop bezig={kijkt} onClick={() => void f.controleer(() => void bekijk(f.waarden.naam, deelname(f.waarden)))}>{bekijkAls.vooraf}</Knop>
        <Knop soort="stil" onClick={() => { f.concept.wis(); klaar(); }}>{plan.annuleer}</Knop>
      </div>
      {venster}
    </Formulier>
  );
}

function Persoon({ f }: { f: Formulierstand<Waarden> }) {
  const { casus } = usePlan();
  const zoek = useDeferredValue(f.waarden.zoek.trim());
  const { data } = useQuery<Lijst<Mens>>({
    queryKey: sleutels.mensen(zoek), queryFn: ({ signal }) => gezinsplan.mensen(zoek, signal), enabled: zoek.length > 1, placeholderData: keepPreviousData,
  });
  const meedoen = new Set(casus.betrokkenen.filter((b) => b.actief).map((b) => b.persoon.persoonId));
  const mensen = (data?.items ?? []).filter((m) => !meedoen.has(m.id) && m.functie in ROL);
  const kies = (id: string): void => {
    const mens = mensen.find((m) => m.id === id);
    if (mens) f.zetAlles({ ...f.waarden, wie: id, naam: mens.naam, functie: mens.functie });
  };
  return (
    <div className="stapel">
      <Veld {...f.veld('zoek')} soort="search" label={t.zoek} hulp={t.zoekHulp} fout={f.waarden.wie === '' ? f.foutBij('zoek') : undefined} />
      {zoek.length > 1 && data && <p className="klein zacht" role="status">{mensen.length === 0 ? t.niets : t.gevonden(mensen.length)}</p>}
      {mensen.length > 0 && (
        <Keuze
          naam="wie" legende={t.wie} waarde={f.waarden.wie} onWijzig={kies}
          opties={mensen.map((m) => ({ waarde: m.id, label: m.naam, hulp: m.organisatie ?? FUNCTIE[m.functie] }))}
        />
      )}
    </div>
  );
}

function controleer(w: Waarden) {
  return [
    ...(w.wie === '' ? [mist('zoek', t.wieMist)] : []),
    ...(w.waarom.trim() === '' ? [mist('waarom', t.waaromMist)] : []),
    ...(w.grondslag === '' ? [mist('grondslag', t.grondslagMist)] : []),
    ...(w.wat === '' ? [mist('wat', t.watMist)] : []),
    ...(w.wat === 'doelen' && w.doelen.length === 0 ? [mist('doelen', t.doelenMist)] : []),
    ...(w.tot !== '' && w.tot < vandaag() ? [mist('tot', t.voorbij)] : []),
  ];
}

const deelname = (w: Waarden): DeelnameInvoer => ({
  persoonId: w.wie, caserol: ROL[w.functie] ?? 'PARTNER', doelomschrijving: w.waarom.trim(), grondslag: w.grondslag,
  categorieen: ['GEZIN', 'PLAN', ...w.besluiten], omvang: omvang(w), ...(w.tot && { tot: w.tot }),
});

const NIVEAU: Record<Wat, Niveau> = { plan: 'LEEST_MEE', doelen: 'ZIET_NIETS', weet: 'WEET_DAT' };

const omvang = (w: Waarden): { onderdeel: string; niveau: Niveau }[] => [
  { onderdeel: 'PLAN', niveau: w.wat === '' ? 'ZIET_NIETS' : NIVEAU[w.wat] },
  ...(w.wat === 'doelen' ? w.doelen.map((id) => ({ onderdeel: `DOEL:${id}`, niveau: 'LEEST_MEE' as const })) : []),
];
