import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { sleutels } from '@/api';
import { useNeemOver } from '@/shell/leeft';
import { evaluaties, type Evaluatie } from './api';

export const useEvaluatie = (id: string) =>
  useQuery({ queryKey: sleutels.evaluatie(id), queryFn: ({ signal }) => evaluaties.een(id, signal) });

/** Sends a command about this evaluation; the screen goes on from its answer. */
export function useStuur(id: string): (opdracht: Promise<Evaluatie>) => Promise<Evaluatie> {
  const neem = useNeemOver();
  return useCallback((opdracht) => neem(sleutels.evaluatie(id), opdracht), [neem, id]);
}
