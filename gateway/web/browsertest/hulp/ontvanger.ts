import type { Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { doe } from './api';

/** Basisschool De Wiek, where Ingrid works. */
export const DE_WIEK = '00000000-0000-4000-9000-000000000004';

/** The system of a partner: gives permission, and then takes what comes, or answers as it is told. */
export class Ontvanger {
  status = 202;
  gekregen: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Ontvanger> {
    const server = createServer();
    const ontvanger = new Ontvanger(server);
    server.on('request', (vraag, antwoord) => {
      if (vraag.method === 'OPTIONS') {
        antwoord.writeHead(200, { 'WebHook-Allowed-Origin': '*', 'WebHook-Allowed-Rate': '*' }).end();
        return;
      }
      let tekst = '';
      vraag.on('data', (deel) => (tekst += String(deel)));
      vraag.on('end', () => {
        if (ontvanger.status < 300) ontvanger.gekregen.push((JSON.parse(tekst) as { subject: string }).subject);
        antwoord.writeHead(ontvanger.status).end();
      });
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    return ontvanger;
  }

  get adres(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/gebeurtenissen`;
  }

  stop(): void {
    this.server.close();
  }
}

/** On behalf of the school, by functional management. */
export async function abonneer(beheer: Page, sink: string): Promise<string> {
  const { id } = await doe<{ id: string }>(beheer, 'POST', '/gateway/v1/abonnementen', {
    sink, beveiliging: { soort: 'BEARER', geheim: 'een-heel-geheim-token' }, eigenaar: { klant: 'partner-demo', organisatieId: DE_WIEK },
  });
  return id;
}

/** One to look at; its receiver goes away again. */
export async function maakAbonnement(beheer: Page): Promise<string> {
  const { items } = await doe<{ items: { id: string }[] }>(beheer, 'GET', '/gateway/v1/abonnementen');
  if (items[0]) return items[0].id;
  const ontvanger = await Ontvanger.start();
  try {
    return await abonneer(beheer, ontvanger.adres);
  } finally {
    ontvanger.stop();
  }
}
