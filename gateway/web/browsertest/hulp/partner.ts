import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';

/** The system of Basisschool De Wiek. In a first run the login server stands ten ports above the gateway, and its secret is its name. */
const SYSTEEM = 'partner-demo';

const gateway = (): string => process.env.SCHAKEL_URL ?? 'http://localhost:8080';

function loginserver(): string {
  if (process.env.SCHAKEL_LOGIN) return process.env.SCHAKEL_LOGIN;
  const adres = new URL(gateway());
  adres.port = String(Number(adres.port) + 10);
  return adres.origin;
}

async function token(): Promise<string> {
  const antwoord = await fetch(`${loginserver()}/oauth2/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${SYSTEEM}:${SYSTEEM}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'partner' }),
  });
  expect(antwoord.status, 'token').toBe(200);
  return ((await antwoord.json()) as { access_token: string }).access_token;
}

/** The system of the school tells something of this plan; gives what becomes of it, once that is known. */
export async function vertelt(casusId: string, wat: string, datum: string): Promise<() => Promise<string>> {
  const bewijs = { Authorization: `Bearer ${await token()}` };
  const antwoord = await fetch(`${gateway()}/gateway/v1/gebeurtenissen`, {
    method: 'POST',
    headers: { ...bewijs, 'Content-Type': 'application/cloudevents+json' },
    body: JSON.stringify({
      specversion: '1.0', id: randomUUID(), source: 'urn:nld:kvknr:12345678:systeem:leerlingvolg', type: `nl.partners.${wat}.v1`,
      subject: casusId, time: new Date().toISOString(), dataref: 'https://dossier.dewiek.example/trajecten/4711', data: { datum },
    }),
  });
  expect(antwoord.status, await antwoord.clone().text()).toBe(202);
  const waar = `${gateway()}${antwoord.headers.get('Location')}`;
  return async () => ((await (await fetch(waar, { headers: bewijs })).json()) as { stand: string }).stand;
}
