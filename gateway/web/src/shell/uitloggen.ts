import { gateway } from '@/api';
import { wisAlleConcepten } from './concept';
import { meldSessieGewijzigd } from './verbinding';

/** The next page that opens in this tab says goodbye instead of asking to log in. */
const AFSCHEID = 'schakel:afscheid';

export async function meldAf(): Promise<void> {
  const { naar } = await gateway.meldAf();
  wisAlleConcepten();
  sessionStorage.setItem(AFSCHEID, 'ja');
  meldSessieGewijzigd();
  location.assign(naar);
}

export function neemAfscheid(): boolean {
  const ja = sessionStorage.getItem(AFSCHEID) === 'ja';
  sessionStorage.removeItem(AFSCHEID);
  return ja;
}
