import './thema';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { isFout } from './api';
import { herstelVanzelf } from './api/herstel';
import { nooitOuder } from './api/versies';
import { maakRouter } from './router';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The live stream says what changed; a page opened again within half a minute needs no new reading.
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      structuralSharing: nooitOuder,
      retry: (keren, fout) => keren < 2 && (!isFout(fout) || fout.onbeslist),
    },
  },
});
herstelVanzelf(client);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <I18nProvider locale="nl-NL">
        <RouterProvider router={maakRouter(client)} />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
