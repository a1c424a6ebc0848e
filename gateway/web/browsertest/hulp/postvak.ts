import { expect } from '@playwright/test';

interface Bericht { id: string; aan: string[]; ontvangenOp: string; onderwerp: string; tekst: string }

/** The mailbox of a first run stands eleven ports above the gateway. */
function postvak(): string {
  if (process.env.SCHAKEL_POSTVAK) return process.env.SCHAKEL_POSTVAK;
  const adres = new URL(process.env.SCHAKEL_URL ?? 'http://localhost:8080');
  adres.port = String(Number(adres.port) + 11);
  return adres.origin;
}

/** None when the mailbox does not answer: whoever waits for a mail looks again. */
async function alleBerichten(): Promise<Bericht[]> {
  const antwoord = await fetch(`${postvak()}/berichten`).catch(() => undefined);
  return antwoord?.ok ? ((await antwoord.json()) as Bericht[]) : [];
}

/** Waits for a mail to this address in which the pattern occurs, newer than the moment given, and gives what was found. */
export async function uitMail(aan: string, patroon: RegExp, sinds: Date): Promise<{ bericht: Bericht; gevonden: string }> {
  let uitkomst: { bericht: Bericht; gevonden: string } | undefined;
  await expect.poll(async () => {
    const nieuw = (await alleBerichten())
      .filter((b) => b.aan.includes(aan) && new Date(b.ontvangenOp) >= sinds && patroon.test(b.tekst))
      .sort((a, b) => b.ontvangenOp.localeCompare(a.ontvangenOp));
    const [bericht] = nieuw;
    if (bericht) uitkomst = { bericht, gevonden: patroon.exec(bericht.tekst)?.[1] ?? '' };
    return bericht !== undefined;
  }, { message: `mail aan ${aan}`, timeout: 30_000 }).toBe(true);
  return uitkomst!;
}

export async function aantalMails(aan: string, patroon: RegExp): Promise<number> {
  return (await alleBerichten()).filter((b) => b.aan.includes(aan) && patroon.test(b.tekst)).length;
}
