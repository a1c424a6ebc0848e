import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

/** What somebody did before the story begins, with that person's own session and rights. */
export async function doe<T>(page: Page, methode: 'GET' | 'POST' | 'PUT', pad: string, data: object = {}, versie?: number): Promise<T> {
  const antwoord = await page.request.fetch(pad, {
    method: methode,
    headers: { 'X-Schakel': '1', 'Idempotency-Key': randomUUID(), ...(versie === undefined ? {} : { 'If-Match': `"${versie}"` }) },
    ...(methode === 'GET' ? {} : { data }),
  });
  expect(antwoord.ok(), `${methode} ${pad}: ${antwoord.status()} ${await antwoord.text()}`).toBe(true);
  return (await antwoord.json()) as T;
}
