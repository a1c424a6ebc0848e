import { useState } from 'react';
import { gezinsplan } from '@/api';
import type { Betrokkene, Niveau } from '@/api/gezinsplan';
import { dag } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { NIVEAU } from '@/teksten/begrippen';
import { toegangTeksten } from '@/teksten/toegang';
import { ui } from '@/teksten/ui';
import { Blad } from '@/ui/Blad';
import { Avatar } from '@/ui/Mens';
import { Tabel, type Kolom } from '@/ui/Tabel';
import { toast } from '@/ui/Toast';
import { Toegangskeuze } from '@/ui/Toegangskeuze';
import { soortVan, usePlan } from './casus';
import { keuzesVoor, metNiveau, niveauVan, planDelen, type Deel } from './omvang';
import './toegang.css';

/** Part × person; on the phone first a person, then the parts. */
export function Toegangsmatrix({ mensen }: { mensen: Betrokkene[] }) {
  const { casus, gezin, mag, stuur, aanspreek } = usePlan();
  const t = toegangTeksten(aanspreek);
  const [gekozen, zetGekozen] = useState(mensen.find((b) => b.caserol === 'PARTNER')?.id ?? mensen[0]?.id);
  const magWijzigen = mag('BETROKKENE_UITNODIGEN');
  const { doe, fout } = useActie(async (b: Betrokkene, deel: Deel, niveau: Niveau) => {
    const { persoon, caserol, doelomschrijving, grondslag, tot } = b;
    await stuur(gezinsplan.nodigUit(casus.id, {
      persoonId: persoon.persoonId, caserol, doelomschrijving, grondslag, ...metNiveau(b, casus, deel, niveau), ...(tot && { tot }),
    }));
    toast({ tekst: t.veranderd(roepnaam(persoon.naam), NIVEAU[niveau]) });
  });
  const naamVan = (deel: Deel): string => {
    if (deel === 'PLAN') return gezin ? t.wens : t.wensPro;
    if (deel === 'BESLUITEN') return t.besluiten;
    const doel = casus.doelen.find((d) => deel === `DOEL:${d.id}`)!;
    return doel.alleenDat ? ui.doel.naam(doel.nummer) : t.doel(doel.nummer, doel.zin);
  };
  const cel = (b: Betrokkene, deel: Deel) => (
    <Toegangskeuze
      niveau={b.caserol === 'PARTNER' || b.caserol === 'NETWERK' ? niveauVan(b, deel) : 'LEEST_MEE'} naam={t.kies(roepnaam(b.persoon.naam), naamVan(deel))}
      keuzes={magWijzigen && (b.caserol === 'PARTNER' || b.caserol === 'NETWERK') ? keuzesVoor(deel) : []} kies={(n) => void doe(b, deel, n)}
    />
  );
  const hoelang = (b: Betrokkene): string => (b.tot ? t.tot(dag(b.tot)) : t.zolang);
  const kolommen: Kolom<Deel | 'HOELANG'>[] = [
    { kop: t.deel, cel: (rij) => <b>{rij === 'HOELANG' ? t.hoelang : naamVan(rij)}</b> },
    ...mensen.map((b): Kolom<Deel | 'HOELANG'> => ({ kop: roepnaam(b.persoon.naam), cel: (rij) => (rij === 'HOELANG' ? hoelang(b) : cel(b, rij)) })),
  ];
  const persoon = mensen.find((b) => b.id === gekozen) ?? mensen[0]!;
  const kop = gezin ? t.matrix : t.matrixPro;
  return (
    <>
      <Foutmelding fout={fout} />
      <Blad kop={kop} className="toegang-breed toegangsmatrix">
        <Tabel bijschrift={kop} bijschriftVerborgen kaarten={false} rijen={[...planDelen(casus), 'HOELANG']} sleutel={(d) => d} kolommen={kolommen} />
      </Blad>
      <Blad kop={kop} className="toegang-smal">
        <div className="personen" role="group" aria-label={t.kiesPersoon}>
          {mensen.map((b) => (
            <button key={b.id} type="button" aria-pressed={b.id === persoon.id} onClick={() => zetGekozen(b.id)}>
              <Avatar naam={b.persoon.naam} soort={soortVan(b, casus)} />{roepnaam(b.persoon.naam)}
            </button>
          ))}
        </div>
        <p className="sterk">{t.ziet(roepnaam(persoon.persoon.naam))}</p>
        <ul className="lijst">{planDelen(casus).map((deel) => <li key={deel} className="stapel stapel--dicht"><p>{naamVan(deel)}</p>{cel(persoon, deel)}</li>)}</ul>
        <p className="klein zacht">{hoelang(persoon)}</p>
      </Blad>
    </>
  );
}
