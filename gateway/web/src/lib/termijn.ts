import { dag, dagenTot, werkdagenTot } from './datum';

export interface Termijn { s: 'rustig' | 'kort' | 'laat'; tekst: string }

const meervoud = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** For professionals a term counts down: orange from two working days, red when it is past. */
export function termijn(datum: string, nu = new Date()): Termijn {
  const dagen = dagenTot(datum, nu);
  if (dagen < 0) return { s: 'laat', tekst: `${meervoud(-dagen, 'dag', 'dagen')} te laat` };
  if (dagen === 0) return { s: 'kort', tekst: 'Vandaag' };
  const werkdagen = werkdagenTot(datum, nu);
  if (werkdagen <= 2) return { s: 'kort', tekst: `Nog ${meervoud(Math.max(werkdagen, 1), 'werkdag', 'werkdagen')}` };
  if (dagen <= 31) return { s: 'rustig', tekst: `Nog ${meervoud(dagen, 'dag', 'dagen')}` };
  return { s: 'rustig', tekst: dag(datum, nu) };
}
