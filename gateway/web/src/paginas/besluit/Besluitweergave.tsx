import type { Betrokkene, CasusWeergave } from '@/api/gezinsplan';
import type { Besluit, VerzoekWeergave } from '@/api/maatwerktafel';
import { dag } from '@/lib/datum';
import { opsomming, roepnaam } from '@/lib/tekst';
import { isGezinslid, isTafel, useSessie } from '@/shell/sessie';
import { besluit as t } from '@/teksten/besluit';
import { KnopLink } from '@/ui/Knop';
import { Kop1, Kop2 } from '@/ui/Kop';
import { Icoon, type IcoonNaam } from '@/ui/Icoon';
import { Stem } from '@/ui/Stem';
import { Verwijzing } from '@/ui/Verwijzing';
import { niveauVan } from '../gezin/omvang';
import { Kruimel, usePlanAchter } from '../maatwerk/Kruimel';
import { BESLUIT_SOORT, inZin, isJa } from '../maatwerk/weergave';
import { Afspraken, afgesproken } from './Afspraken';
import { Oneens } from './Oneens';
import { Route } from './Route';
import './besluit.css';

interface BesluitProps { verzoek: VerzoekWeergave; besluit: Besluit }

/** The answer first, then why, what now, what if you disagree, and who reads it. The same page for everybody. */
export function Besluitweergave({ verzoek, besluit }: BesluitProps) {
  const sessie = useSessie();
  const gezin = isGezinslid(sessie);
  const plan = usePlanAchter(verzoek.casusId);
  return (
    <>
      {gezin
        ? <p className="kruimel"><Verwijzing to="/gezinnen/$casusId/besluiten" params={{ casusId: verzoek.casusId }}>{t.alleBesluiten}</Verwijzing></p>
        : <Kruimel verzoek={verzoek} />}
      <Antwoord verzoek={verzoek} besluit={besluit} geregeld={afgesproken(plan, verzoek).geregeld} />
      <section className="stapel">
        <Kop2>{t.waarom}</Kop2>
        {besluit.motivering.split(/\n+/).map((alinea, i) => <p key={i} className="meettekst">{alinea}</p>)}
        {verzoek.gezinInWoorden && (
          <Stem maat="klein" wie={plan?.naam ?? t.hetGezin} vraag={gezin ? t.verteldGezin : t.verteld}>{verzoek.gezinInWoorden}</Stem>
        )}
        <p className="klein zacht">{t.genomen(besluit.ondertekenaar.naam, dag(besluit.genomenOp))}</p>
      </section>
      {isJa(besluit.besluit) && <Afspraken verzoek={verzoek} besluit={besluit} plan={plan} />}
      <Oneens verzoek={verzoek} besluit={besluit} contact={plan?.zorgcoordinator?.naam} />
      <section className="stapel">
        <Kop2>{t.wieZien}</Kop2>
        <p className="meettekst">{t.wieZienUitleg(opsomming(wieZien(verzoek, plan, gezin)))}</p>
        <div className="knoppen">
          {gezin && <KnopLink soort="stil" ic="oog" to="/gezinnen/$casusId/mensen-en-toegang" params={{ casusId: verzoek.casusId }}>{t.bepaalWie}</KnopLink>}
          <KnopLink soort="stil" to="/maatwerk/$verzoekId" params={{ verzoekId: verzoek.id }} search={{ deel: 'verzoek' }}>{t.leesVerzoek}</KnopLink>
          {isTafel(sessie) && verzoek.agendapunt && (
            <KnopLink soort="stil" to="/tafels/$tafelId" params={{ tafelId: verzoek.agendapunt.tafelId }}>{t.naarAgenda}</KnopLink>
          )}
        </div>
      </section>
    </>
  );
}

const ICOON: Record<string, IcoonNaam> = { klaar: 'gelukt', uit: 'kruis', wacht: 'zandloper' };

function Antwoord({ verzoek, besluit, geregeld }: BesluitProps & { geregeld: boolean }) {
  const soort = BESLUIT_SOORT[besluit.besluit];
  return (
    <section className={`blad blad--hoog antwoord-blad antwoord-blad--${soort}`}>
      <p className="antwoord-blad__kicker"><Icoon n={ICOON[soort] ?? 'info'} />{t.kicker(inZin(verzoek.titel))}</p>
      <Kop1>{t.kop(besluit.besluit, besluit.voorwaarden.length)}</Kop1>
      <p className="lead">{leadVan(besluit).join(' ')}</p>
      <Route nu={geregeld ? 3 : 2} {...(isJa(besluit.besluit) ? {} : { stappen: 3 })} />
    </section>
  );
}

function leadVan(besluit: Besluit): string[] {
  switch (besluit.besluit) {
    case 'AFGEWEZEN':
      return [t.lead.nee];
    case 'AANGEHOUDEN':
      return [t.lead.later];
    case 'DOORGELEID':
      return [t.lead.doorgeleid];
    case 'KAN_BINNEN_DE_REGEL':
      return [t.lead.verder, t.lead.binnenRegel];
    default:
      return [
        t.lead.verder,
        ...(besluit.geldigTot ? [t.lead.tot(dag(besluit.geldigTot))] : []),
        ...(besluit.uitvoerder ? [t.lead.uitvoerder(besluit.uitvoerder)] : []),
      ];
  }
}

/** Partners and neighbours read decisions only when the family lets them; who works on the whole plan always does. */
const leestBesluiten = (b: Betrokkene): boolean =>
  (b.caserol !== 'PARTNER' && b.caserol !== 'NETWERK') || niveauVan(b, 'BESLUITEN') === 'LEEST_MEE';

/** Who reads what was asked for this plan; so does the table. */
function wieZien(verzoek: VerzoekWeergave, plan: CasusWeergave | undefined, gezin: boolean): string[] {
  const mee = plan?.betrokkenen.filter((b) => b.actief && b.caserol !== 'GEZINSLID' && leestBesluiten(b)).map((b) => b.persoon.naam) ?? [verzoek.indiener.naam];
  return [gezin ? t.uzelf : t.hetGezin, ...new Set(mee.map(roepnaam)), t.deTafel];
}
