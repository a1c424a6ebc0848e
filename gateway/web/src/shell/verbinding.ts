import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { bijFout, gateway, isFout, sleutels } from '@/api';
import type { Sessie } from '@/api/gateway';
import { openStroom, type Toegangswijziging } from '@/api/stroom';
import { ververs } from '@/api/ververs';
import { geenVerbinding, ingetrokken, sessieVerlopen } from './toestand';

const PEIL_MS = 4000;
/** Tabs of one browser tell each other that someone logged in or out. */
const KANAAL = 'schakel:sessie';

/** Keeps an eye on the network, the session and the live stream, as long as someone is logged in. */
export function useVerbinding(sessie: Sessie): void {
  const client = useQueryClient();
  useEffect(() => {
    const kanaal = new BroadcastChannel(KANAAL);
    kanaal.onmessage = () => void peil(client, sessie);
    const stopFouten = bijFout((fout) => {
      if (isFout(fout, 'uitgelogd')) sessieVerlopen.zet(true);
      if (isFout(fout, 'netwerk')) geenVerbinding.zet(true);
    });
    const stopStroom = openStroom(client, {
      toegang: (t) => verwerkToegang(client, t),
      verbonden: (ja) => {
        if (ja) geenVerbinding.zet(false);
      },
    });
    const weg = (): void => geenVerbinding.zet(true);
    const terug = (): void => void peil(client, sessie);
    window.addEventListener('offline', weg);
    window.addEventListener('online', terug);
    window.addEventListener('focus', terug);
    const wekker = setInterval(() => {
      if (geenVerbinding.lees()) void peil(client, sessie);
    }, PEIL_MS);
    return () => {
      clearInterval(wekker);
      stopFouten();
      stopStroom();
      kanaal.close();
      window.removeEventListener('offline', weg);
      window.removeEventListener('online', terug);
      window.removeEventListener('focus', terug);
    };
  }, [client, sessie]);
}

/** Asks the gateway who is logged in, but only when something was wrong: it is the cheapest way to know that all is well again. */
async function peil(client: QueryClient, sessie: Sessie): Promise<void> {
  if (!geenVerbinding.lees() && !sessieVerlopen.lees()) return;
  try {
    const nu = await gateway.sessie();
    geenVerbinding.zet(false);
    if (!sessieVerlopen.lees()) {
      void ververs(client, []);
      return;
    }
    sessieVerlopen.zet(false);
    // Someone else logged in on this device: nothing of the first person stays on the screen.
    if (nu.persoonId !== sessie.persoonId) location.assign('/');
    else void ververs(client, []);
  } catch (fout) {
    if (isFout(fout, 'uitgelogd')) geenVerbinding.zet(false);
    else if (!isFout(fout)) throw fout;
  }
}

export function meldSessieGewijzigd(): void {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.postMessage('gewijzigd');
  kanaal.close();
}

/** A withdrawal empties the memory of this tab at once; the shell closes the page. */
export function verwerkToegang(client: QueryClient, { onderwerp, toegang }: Toegangswijziging): void {
  const nieuw = new Set(ingetrokken.lees());
  if (toegang) nieuw.delete(onderwerp);
  else nieuw.add(onderwerp);
  ingetrokken.zet(nieuw);
  if (!toegang) {
    for (const sleutel of [sleutels.casus(onderwerp), sleutels.verzoek(onderwerp), sleutels.evaluatie(onderwerp)]) {
      client.removeQueries({ queryKey: sleutel });
    }
  }
  for (const sleutel of [['gezinsplan', 'casussen'], sleutels.mijnWerkGezinsplan, ['maatwerktafel', 'verzoeken'],
    sleutels.mijnWerkTafel, sleutels.evaluaties, sleutels.mijnWerkEvaluatie, sleutels.leerpunten]) {
    void ververs(client, sleutel);
  }
}
