import { expect } from '@playwright/test';

interface Brief { aan: string[]; tekst: string }

const POSTVAK = process.env.SCHAKEL_POSTVAK
  ?? `http://localhost:${Number(new URL(process.env.SCHAKEL_URL ?? 'http://localhost:8080').port) + 11}`;

/** The newest mail to this address in which the pattern is found; waits for it, as somebody looks again at his mail. */
export async function uitMail(adres: string, patroon: RegExp): Promise<string> {
  let gevonden = '';
  await expect(async () => {
    const antwoord = await fetch(`${POSTVAK}/berichten`);
    const brieven = (await antwoord.json()) as Brief[];
    const treffer = brieven.filter((b) => b.aan.includes(adres)).map((b) => patroon.exec(b.tekst)?.[0]).find((t) => t !== undefined);
    expect(treffer, `mail aan ${adres}`).toBeDefined();
    gevonden = treffer ?? '';
  }).toPass({ timeout: 30_000 });
  return gevonden;
}
