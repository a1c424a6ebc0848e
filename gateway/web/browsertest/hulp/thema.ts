import type { BrowserContext } from '@playwright/test';
import { fileURLToPath } from 'node:url';

export type Thema = 'huis' | 'ander';

/** As if a gemeente had put its own colours in the folder that the gateway serves. */
export async function metThema(context: BrowserContext, thema: Thema): Promise<void> {
  if (thema === 'huis') return;
  const path = fileURLToPath(new URL('./ander-thema.css', import.meta.url));
  await context.route('**/thema/thema.css', (route) => route.fulfill({ path, contentType: 'text/css' }));
}
