import { expect, type APIResponse, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

/**
 * What somebody did before the story begins, with that person's own session and rights. Sent again with the same key while nothing
 * answers, as the web app does.
 */
export async function doe<T>(page: Page, methode: 'GET' | 'POST' | 'PUT' | 'DELETE', pad: string, data: object = {}, versie?: number): Promise<T> {
  const headers = { 'X-Schakel': '1', 'Idempotency-Key': randomUUID(), ...(versie === undefined ? {} : { 'If-Match': `"${versie}"` }) };
  let antwoord: APIResponse | undefined;
  await expect(async () => {
    antwoord = await page.request.fetch(pad, { method: methode, headers, ...(methode === 'GET' || methode === 'DELETE' ? {} : { data }) });
    expect(antwoord.status(), `${methode} ${pad}`).toBeLessThan(502);
  }).toPass({ timeout: 60_000 });
  expect(antwoord!.ok(), `${methode} ${pad}: ${antwoord!.status()} ${await antwoord!.text()}`).toBe(true);
  return (await antwoord!.json()) as T;
}
