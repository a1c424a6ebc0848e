import { versieTeksten } from '@/teksten/versies';
import { Icoon } from '@/ui/Icoon';
import { Verwijzing } from '@/ui/Verwijzing';
import { usePlan } from '../gezin/casus';

/** Quietly, under all that is about now. */
export function NaarVersies() {
  const { casus, mag, aanspreek } = usePlan();
  if (!mag('VERSIES_LEZEN')) return null;
  return (
    <p className="kruimel rij rij--dicht">
      <Icoon n="geschiedenis" />
      <Verwijzing to="/gezinnen/$casusId/versies" params={{ casusId: casus.id }}>{versieTeksten(aanspreek).ingang}</Verwijzing>
    </p>
  );
}
