import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Both halves of the route table hang on these; they import nothing of the pages. */
export const wortel = createRootRouteWithContext<{ client: QueryClient }>()({
  notFoundComponent: lazyRouteComponent(() => import('./paginas/fout/NietGevonden'), 'NietGevonden'),
  errorComponent: lazyRouteComponent(() => import('./paginas/fout/Onverwacht'), 'Onverwacht'),
});

/** For who is logged in: header, menu, live stream. */
export const ingelogd = createRoute({
  getParentRoute: () => wortel,
  id: 'ingelogd',
  component: lazyRouteComponent(() => import('./shell/Ingelogd'), 'Ingelogd'),
});

/** Without an account: the page behind a link in a mail. */
export const open = createRoute({
  getParentRoute: () => wortel,
  id: 'open',
  component: lazyRouteComponent(() => import('./shell/Open'), 'Open'),
});
