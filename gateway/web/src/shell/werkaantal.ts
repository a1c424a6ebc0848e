import type { Sessie } from '@/api/gateway';
import { useVandaagEerst } from '@/paginas/mijnwerk/vandaag';
import { LANDING } from './menu';

/** The number beside 'Mijn werk': what waits on this person now. */
export function useWerkAantal(sessie: Sessie): number {
  const aan = LANDING[sessie.functie] === '/mijn-werk';
  return useVandaagEerst(sessie, aan).dingen.length;
}
