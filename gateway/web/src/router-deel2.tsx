import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ingelogd, open } from './router-wortel';

const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' && waarde !== '' ? waarde : undefined);

/** Leaves out what was not given, so that an address stays short. */
const gevuld = <T extends object>(zoek: T): Partial<T> =>
  Object.fromEntries(Object.entries(zoek).filter(([, waarde]) => waarde !== undefined)) as Partial<T>;

const verzoeken = createRoute({
  getParentRoute: () => ingelogd,
  path: '/maatwerk',
  component: lazyRouteComponent(() => import('./paginas/maatwerk/Verzoeken'), 'Verzoeken'),
});

const nieuwVerzoek = createRoute({
  getParentRoute: () => ingelogd,
  path: '/maatwerk/nieuw',
  validateSearch: (zoek: Record<string, unknown>): { gezin?: string } => gevuld({ gezin: tekst(zoek.gezin) }),
  component: lazyRouteComponent(() => import('./paginas/maatwerk/NieuwVerzoek'), 'NieuwVerzoek'),
});

const verzoek = createRoute({
  getParentRoute: () => ingelogd,
  path: '/maatwerk/$verzoekId',
  validateSearch: (zoek: Record<string, unknown>): { deel?: 'controle' | 'verzoek' } =>
    zoek.deel === 'controle' || zoek.deel === 'verzoek' ? { deel: zoek.deel } : {},
  component: lazyRouteComponent(() => import('./paginas/maatwerk/Verzoek'), 'Verzoek'),
});

const brief = createRoute({
  getParentRoute: () => ingelogd,
  path: '/maatwerk/$verzoekId/brief',
  component: lazyRouteComponent(() => import('./paginas/besluit/Brief'), 'Brief'),
});

const besluitenVanGezin = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/besluiten',
  component: lazyRouteComponent(() => import('./paginas/besluit/Besluiten'), 'Besluiten'),
});

const besluitVanGezin = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/besluiten/$verzoekId',
  component: lazyRouteComponent(() => import('./paginas/besluit/Besluit'), 'Besluit'),
});

const tafels = createRoute({
  getParentRoute: () => ingelogd,
  path: '/tafels',
  component: lazyRouteComponent(() => import('./paginas/tafel/Tafels'), 'Tafels'),
});

const agenda = createRoute({
  getParentRoute: () => ingelogd,
  path: '/tafels/$tafelId',
  component: lazyRouteComponent(() => import('./paginas/tafel/Agenda'), 'Agenda'),
});

const tafel = createRoute({
  getParentRoute: () => ingelogd,
  path: '/tafels/$tafelId/verzoeken/$verzoekId',
  component: lazyRouteComponent(() => import('./paginas/tafel/Tafel'), 'Tafel'),
});

const eerdereBesluiten = createRoute({
  getParentRoute: () => ingelogd,
  path: '/eerdere-besluiten',
  validateSearch: (zoek: Record<string, unknown>): { regelId?: string } => gevuld({ regelId: tekst(zoek.regelId) }),
  component: lazyRouteComponent(() => import('./paginas/eerdere-besluiten/EerdereBesluiten'), 'EerdereBesluiten'),
});

const overzicht = createRoute({
  getParentRoute: () => ingelogd,
  path: '/overzicht',
  component: lazyRouteComponent(() => import('./paginas/beleid/Overzicht'), 'Overzicht'),
});

const signalen = createRoute({
  getParentRoute: () => ingelogd,
  path: '/signalen',
  component: lazyRouteComponent(() => import('./paginas/beleid/Signalen'), 'Signalen'),
});

const signaal = createRoute({
  getParentRoute: () => ingelogd,
  path: '/signalen/$signaalId',
  component: lazyRouteComponent(() => import('./paginas/beleid/Signaal'), 'Signaal'),
});

const regels = createRoute({
  getParentRoute: () => ingelogd,
  path: '/regels',
  validateSearch: (zoek: Record<string, unknown>): { zoek?: string } => gevuld({ zoek: tekst(zoek.zoek) }),
  component: lazyRouteComponent(() => import('./paginas/beleid/Regels'), 'Regels'),
});

const regel = createRoute({
  getParentRoute: () => ingelogd,
  path: '/regels/$regelId',
  component: lazyRouteComponent(() => import('./paginas/beleid/Regel'), 'Regel'),
});

const evaluaties = createRoute({
  getParentRoute: () => ingelogd,
  path: '/evaluaties',
  component: lazyRouteComponent(() => import('./paginas/evaluatie/Evaluaties'), 'Evaluaties'),
});

const nieuweEvaluatie = createRoute({
  getParentRoute: () => ingelogd,
  path: '/evaluaties/nieuw',
  validateSearch: (zoek: Record<string, unknown>): { gezin?: string } => gevuld({ gezin: tekst(zoek.gezin) }),
  component: lazyRouteComponent(() => import('./paginas/evaluatie/NieuweEvaluatie'), 'NieuweEvaluatie'),
});

const evaluatie = createRoute({
  getParentRoute: () => ingelogd,
  path: '/evaluaties/$evaluatieId',
  component: lazyRouteComponent(() => import('./paginas/evaluatie/Evaluatie'), 'Evaluatie'),
});

const sessie = createRoute({
  getParentRoute: () => ingelogd,
  path: '/evaluaties/$evaluatieId/sessie',
  component: lazyRouteComponent(() => import('./paginas/evaluatie/Sessie'), 'Sessie'),
});

const kennis = createRoute({
  getParentRoute: () => ingelogd,
  path: '/kennis',
  component: lazyRouteComponent(() => import('./paginas/kennis/Kennis'), 'Kennis'),
});

const uitnodiging = createRoute({
  getParentRoute: () => open,
  path: '/uitnodiging',
  component: lazyRouteComponent(() => import('./paginas/uitnodiging/Uitnodiging'), 'Uitnodiging'),
});

/** The pages of request, table, decision, policy, evaluation and knowledge. */
export const deel2Ingelogd = [
  verzoeken, nieuwVerzoek, verzoek, brief, besluitenVanGezin, besluitVanGezin, tafels, agenda, tafel, eerdereBesluiten,
  overzicht, signalen, signaal, regels, regel, evaluaties, nieuweEvaluatie, evaluatie, sessie, kennis,
] as const;

/** The page behind the link in an invitation. */
export const deel2Open = [uitnodiging] as const;
