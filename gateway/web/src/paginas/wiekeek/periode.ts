import type { Periode } from '@/api/inzagelog';
import { plusDagen, vandaag } from '@/lib/datum';

export type Periodenaam = 'week' | 'maand' | 'vorige' | 'jaar';

export const PERIODEN: Periodenaam[] = ['week', 'maand', 'vorige', 'jaar'];

/** The days of a period, both included. */
export function periodeVan(naam: Periodenaam, nu = new Date()): Periode {
  const tot = vandaag(nu);
  switch (naam) {
    case 'week':
      return { van: plusDagen(-6, nu), tot };
    case 'maand':
      return { van: `${tot.slice(0, 8)}01`, tot };
    case 'vorige': {
      const einde = new Date(`${tot.slice(0, 8)}01T12:00:00Z`);
      einde.setUTCDate(0);
      const laatste = einde.toISOString().slice(0, 10);
      return { van: `${laatste.slice(0, 8)}01`, tot: laatste };
    }
    default:
      return { van: plusDagen(-364, nu), tot };
  }
}
