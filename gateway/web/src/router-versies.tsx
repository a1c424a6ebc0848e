import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ingelogd } from './router-wortel';

const versies = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/versies',
  component: lazyRouteComponent(() => import('./paginas/versies/Versies'), 'Versies'),
});

const vergelijk = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/versies/vergelijk',
  validateSearch: ({ van, tot }: Record<string, unknown>): { van: number; tot: number | 'nu' } =>
    ({ van: getal(van) ?? 1, tot: getal(tot) ?? 'nu' }),
  component: lazyRouteComponent(() => import('./paginas/versies/Vergelijk'), 'Vergelijk'),
});

const versie = createRoute({
  getParentRoute: () => ingelogd,
  path: '/gezinnen/$casusId/versies/$versie',
  component: lazyRouteComponent(() => import('./paginas/versies/Versie'), 'Versie'),
});

const getal = (waarde: unknown): number | undefined => (Number.isInteger(waarde) && (waarde as number) > 0 ? (waarde as number) : undefined);

/** The plan as it was each time that it was fixed. */
export const planversies = [versies, vergelijk, versie] as const;
