import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Sessie } from '@/api/gateway';
import { SessieGever } from '@/shell/sessie';
import { Toastplek } from '@/ui/Toast';

export const FATIMA: Sessie = {
  persoonId: '00000000-0000-4000-8000-000000000001', naam: 'Fatima El Idrissi', voornaam: 'Fatima', functie: 'wijkteammedewerker',
  organisatie: { id: '00000000-0000-4000-9000-000000000001', naam: 'Wijkteam Molenkwartier' }, verlooptOp: '2030-01-01T00:00:00Z',
};
export const ILSE: Sessie = {
  persoonId: '00000000-0000-4000-8000-000000000010', naam: 'Ilse Visser', voornaam: 'Ilse', functie: 'gezinslid', organisatie: null,
  verlooptOp: '2030-01-01T00:00:00Z',
};

/** Shows a part as this person would see it, with a router around it in which every link exists. */
export async function toon(deel: ReactNode, sessie: Sessie = FATIMA) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wortel = createRootRoute({ component: () => <SessieGever sessie={sessie}>{deel}<Toastplek /></SessieGever> });
  const alles = createRoute({ getParentRoute: () => wortel, path: '$' });
  const router = createRouter({ routeTree: wortel.addChildren([alles]), history: createMemoryHistory({ initialEntries: ['/'] }) });
  const beeld = render(
    <QueryClientProvider client={client}><I18nProvider locale="nl-NL"><RouterProvider router={router as never} /></I18nProvider></QueryClientProvider>,
  );
  await act(async () => router.load());
  return { ...beeld, client, router };
}
