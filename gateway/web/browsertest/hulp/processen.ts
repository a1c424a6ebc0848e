import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Every process of a first run. */
export const PROCESSEN = ['gezinsplan', 'maatwerktafel', 'broker', 'opslag', 'login', 'postvak', 'procesevaluatie', 'gateway'] as const;
/** The second of each, where there are two: `SCHAKEL_AANTAL=2`. */
export const TWEEDEN = ['gezinsplan-2', 'maatwerktafel-2', 'procesevaluatie-2', 'gateway-2'] as const;
export type Proces = (typeof PROCESSEN)[number] | (typeof TWEEDEN)[number];

/** Where the stack under test keeps its data. */
export const MAP = process.env.SCHAKEL_DATA ?? fileURLToPath(new URL('../../../../.schakel', import.meta.url));

/** `kill -9`: it gets no chance to finish anything. Whoever watches over it starts it again. Gives its number. */
export async function maakDood(wie: Proces): Promise<number> {
  const [nummer] = (await readFile(`${MAP}/run/${wie}.pid`, 'utf8')).split(' ');
  process.kill(Number(nummer), 'SIGKILL');
  return Number(nummer);
}

/** True when another process stands in its place and is at work. */
export async function isTerug(wie: Proces, was: number): Promise<boolean> {
  const regel = (await readFile(`${MAP}/run/status`, 'utf8')).split('\n').find((r) => r.startsWith(`${wie} `)) ?? '';
  const [, , stand, nummer] = regel.split(/\s+/);
  return stand === 'draait' && Number(nummer) !== was;
}
