import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { deel2Ingelogd, deel2Open } from './router-deel2';
import { planversies } from './router-versies';
import { ingelogd, open, wortel } from './router-wortel';
import { Wachten } from './shell/Wachten';
import { vraagFocusVoorKop1 } from './ui/Kop';

const begin = createRoute({
  getParentRoute: () => wortel,
  path: '/',
  component: lazyRouteComponent(() => import('./paginas/begin/Begin'), 'Begin'),
});

const mijnWerk = createRoute({
  getParentRoute: () => ingelogd,
  path: '/mijn-werk',
  component: lazyRouteComponent(() => import('./paginas/mijnwerk/MijnWerk'), 'MijnWerk'),
});

const gezinnen = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen',
  component: lazyRouteComponent(() => import('./paginas/gezinnen/Gezinnen'), 'Gezinnen'),
});

const aanmelden = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/aanmelden',
  component: lazyRouteComponent(() => import('./paginas/gezinnen/Aanmelden'), 'Aanmelden'),
});

const plan = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId',
  component: lazyRouteComponent(() => import('./paginas/gezin/Plan'), 'Plan'),
});

const overleg = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/overleggen/$overlegId',
  component: lazyRouteComponent(() => import('./paginas/gezin/Overlegpagina'), 'Overlegpagina'),
});

const toegang = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/mensen-en-toegang',
  component: lazyRouteComponent(() => import('./paginas/gezin/MensenEnToegang'), 'MensenEnToegang'),
});

const wieKeek = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/wie-keek',
  component: lazyRouteComponent(() => import('./paginas/wiekeek/WieKeek'), 'WieKeek'),
});

const keukendeur = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/keukendeur',
  component: lazyRouteComponent(() => import('./paginas/gezin/Keukendeur'), 'Keukendeur'),
});

const vast = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/acties/$actieId/zit-vast',
  component: lazyRouteComponent(() => import('./paginas/vast/ZitVast'), 'ZitVast'),
});

const mensen = createRoute({
  getParentRoute: () => ingelogd,
  path: '/beheer',
  component: lazyRouteComponent(() => import('./paginas/beheer/Mensen'), 'Mensen'),
});

const organisaties = createRoute({
  getParentRoute: () => ingelogd,
  path: '/beheer/organisaties',
  component: lazyRouteComponent(() => import('./paginas/beheer/Organisaties'), 'Organisaties'),
});

const berichtenverkeer = createRoute({
  getParentRoute: () => ingelogd,
  path: '/beheer/berichtenverkeer',
  component: lazyRouteComponent(() => import('./paginas/beheer/Berichtenverkeer'), 'Berichtenverkeer'),
});

const abonnement = createRoute({
  getParentRoute: () => ingelogd,
  path: '/beheer/abonnementen/$abonnementId',
  component: lazyRouteComponent(() => import('./paginas/beheer/Abonnement'), 'Abonnement'),
});

const boom = wortel.addChildren([
  begin,
  ingelogd.addChildren([
    mijnWerk, gezinnen, aanmelden, plan, overleg, toegang, wieKeek, keukendeur, vast, mensen, organisaties, berichtenverkeer, abonnement,
    ...planversies, ...deel2Ingelogd,
  ]),
  open.addChildren([...deel2Open]),
]);

export function maakRouter(client: QueryClient) {
  const router = createRouter({
    routeTree: boom, context: { client }, scrollRestoration: true, defaultPreload: 'intent', trailingSlash: 'never',
    defaultPendingComponent: Wachten,
  });
  router.subscribe('onBeforeLoad', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) vraagFocusVoorKop1();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof maakRouter> }
}
