import { useQuery } from '@tanstack/react-query';
import { gateway, type Thema } from '@/api/gateway';
import { sleutels } from '@/api';
import { algemeen } from '@/teksten/algemeen';

const ZONDER: Thema = { naam: algemeen.gemeente, telefoon: '14 0499' };

/** Name and telephone of the gemeente, from the same folder as its colours. */
export function useThema(): Thema & { telefoon: string } {
  const { data } = useQuery({
    queryKey: sleutels.thema,
    queryFn: ({ signal }) => gateway.thema(signal),
    staleTime: Infinity,
    retry: false,
  });
  return { ...ZONDER, ...data, telefoon: data?.telefoon ?? ZONDER.telefoon! };
}
