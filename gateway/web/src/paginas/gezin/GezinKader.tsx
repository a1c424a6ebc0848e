import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { gezinsplan, sleutels } from '@/api';
import type { CasusWeergave } from '@/api/gezinsplan';
import { opsomming, roepnaam } from '@/lib/tekst';
import { Gegevens } from '@/shell/Fouten';
import { useLeeft } from '@/shell/leeft';
import { LeeftBalk } from '@/shell/LeeftBalk';
import { Pagina } from '@/shell/Pagina';
import { isGezinslid, useSessie } from '@/shell/sessie';
import { algemeen } from '@/teksten/algemeen';
import { CASUSSTATUS } from '@/teksten/begrippen';
import { gezinTeksten, type GezinTeksten } from '@/teksten/gezin';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Status } from '@/ui/Status';
import { Verwijzing } from '@/ui/Verwijzing';
import { aanspreekVoor, alleActies, alleenEigen, huishouden, leesbareDoelen, PlanContext, useCasus, useStuur, zietBesluiten, zietWieKeek, type Planzicht } from './casus';
import './gezin.css';

type Tab = 'plan' | 'toegang' | 'besluiten' | 'wieKeek';
const ADRES: Record<Tab, string> = {
  plan: '/gezinnen/$casusId', toegang: '/gezinnen/$casusId/mensen-en-toegang', besluiten: '/gezinnen/$casusId/besluiten',
  wieKeek: '/gezinnen/$casusId/wie-keek',
};

interface KaderProps {
  casusId: string;
  actief: Tab;
  /** Of the browser's tab, when it is another than that of the plan's. */
  titel?: string;
  /** Only the tabs: the page has a heading of its own. */
  kaal?: boolean;
  smal?: boolean;
  children: (zicht: Planzicht) => ReactNode;
}

/** Head with name, state and tabs, and the plan for everything inside. */
export function GezinKader({ casusId, actief, titel, kaal, smal, children }: KaderProps) {
  const vraag = useCasus(casusId);
  const t = gezinTeksten('u');
  const casus = vraag.data;
  return (
    <Pagina titel={titel ?? t.tabs[actief]} smal={smal ?? false} kop={casus && <Kop casus={casus} actief={actief} kaal={kaal ?? false} t={t} />}>
      <Gegevens vraag={vraag} bladen={3}>{(gegevens) => <Binnen casus={gegevens}>{children}</Binnen>}</Gegevens>
    </Pagina>
  );
}

function Binnen({ casus, children }: { casus: CasusWeergave; children: (zicht: Planzicht) => ReactNode }) {
  const ikzelf = useSessie();
  const stuur = useStuur(casus.id);
  const leeft = useLeeft(casus);
  const aanspreek = aanspreekVoor(casus, ikzelf.persoonId);
  const zicht = useMemo((): Planzicht => ({
    casus, ikzelf, stuur, leeft, aanspreek, t: gezinTeksten(aanspreek), gezin: isGezinslid(ikzelf),
    besluiten: zietBesluiten(casus, ikzelf),
    mag: (handeling) => casus.mag.includes(handeling),
    magBij: (actie, handeling) => casus.mag.includes(handeling)
      && (!alleenEigen(casus, ikzelf) || actie.verantwoordelijke.persoonId === ikzelf.persoonId),
  }), [casus, ikzelf, stuur, leeft, aanspreek]);
  const delen = [...alleActies(casus), ...leesbareDoelen(casus), ...casus.wensen].map((d) => d.id);
  return (
    <PlanContext value={zicht}>
      <LeeftBalk delen={delen} leeft={leeft} />
      {children(zicht)}
    </PlanContext>
  );
}

function Kop({ casus, actief, kaal, t }: { casus: CasusWeergave; actief: Tab; kaal: boolean; t: GezinTeksten }) {
  const ikzelf = useSessie();
  const gezin = isGezinslid(ikzelf);
  const status = CASUSSTATUS[casus.status];
  const titel = gezin ? (actief === 'plan' ? t.onsPlan : t.tabs[actief]) : t.gezin(casus.naam);
  return (
    <div className={`gezinskop ${kaal ? 'gezinskop--kaal' : ''}`}>
      <div className="gezinskop__in">
        {!kaal && (
          <div className="gezinskop__boven">
            <div className="stapel stapel--half">
              {!gezin && <p className="kruimel"><Verwijzing to="/gezinnen">{t.kruimel}</Verwijzing></p>}
              <Kop1 key={casus.id}>{titel}</Kop1>
              <div className="rij klein rij--ruim">
                <Status s={status.s}>{status.tekst}</Status>
                <span className="planleden">{ledenZin(casus)}</span>
                {gezin && <AnderPlan huidig={casus.id} />}
              </div>
            </div>
            {/* For home: not for who only helps from outside. */}
            {ikzelf.functie !== 'partner' && <div className="gezinskop__acties"><KnopLink to="/gezinnen/$casusId/keukendeur" params={{ casusId: casus.id }} ic="printer">{t.print}</KnopLink></div>}
          </div>
        )}
        <Tabs casusId={casus.id} actief={actief} t={t} niet={[...(zietBesluiten(casus, ikzelf) ? [] : ['besluiten'] as const), ...(zietWieKeek(casus, ikzelf) ? [] : ['wieKeek'] as const)]} />
      </div>
    </div>
  );
}

function Tabs({ casusId, actief, t, niet }: { casusId: string; actief: Tab; t: GezinTeksten; niet: Tab[] }) {
  const balk = useRef<HTMLElement>(null);
  useEffect(() => {
    // On the phone the tabs scroll sideways: bring the current one into view, without moving the page.
    const tab = balk.current?.querySelector<HTMLElement>('[aria-current]');
    if (tab && balk.current) balk.current.scrollLeft = tab.offsetLeft - balk.current.clientWidth / 2 + tab.clientWidth / 2;
  }, [actief]);
  return (
    <nav className="tabnav" aria-label={t.tabs.naam} ref={balk}>
      {(Object.keys(ADRES) as Tab[]).filter((tab) => !niet.includes(tab)).map((tab) => (
        <Link key={tab} to={ADRES[tab]} params={{ casusId }} activeOptions={{ exact: tab === 'plan' }}>{t.tabs[tab]}</Link>
      ))}
    </nav>
  );
}

/** A resident with two plans gets a switch with the other's name. */
function AnderPlan({ huidig }: { huidig: string }) {
  const { data } = useQuery({ queryKey: sleutels.casussen(), queryFn: ({ signal }) => gezinsplan.casussen(undefined, 1, signal) });
  return data?.items.filter((c) => c.id !== huidig).map((c) => (
    <Verwijzing key={c.id} to="/gezinnen/$casusId" params={{ casusId: c.id }}>{algemeen.ik.anderPlan(c.naam)}</Verwijzing>
  ));
}

/** 'Ilse, Daniel, Amara (5) en Tijn (5)': children with their age. */
const ledenZin = (casus: CasusWeergave): string => opsomming(
  huishouden(casus).map((lid) => (lid.rol === 'KIND' && lid.leeftijd != null ? `${roepnaam(lid.naam)} (${lid.leeftijd})` : roepnaam(lid.naam))),
);
