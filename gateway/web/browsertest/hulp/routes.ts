import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every address of the router, as written there: '/gezinnen/$casusId'. */
export const ROUTES: string[] = readdirSync(SRC).filter((naam) => /^router.*\.tsx$/.test(naam))
  .flatMap((naam) => [...readFileSync(SRC + naam, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map((m) => m[1]!));

/** The route of the router that an address belongs to; words win over a parameter, as in the router. */
export function routeVan(pad: string): string | undefined {
  const vorm = (route: string): RegExp => new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`);
  const parameters = (route: string): number => route.split('$').length;
  return ROUTES.filter((route) => vorm(route).test(pad)).sort((a, b) => parameters(a) - parameters(b))[0];
}
