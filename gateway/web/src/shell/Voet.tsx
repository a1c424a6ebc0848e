import { algemeen } from '@/teksten/algemeen';
import { Anker } from '@/ui/Verwijzing';
import { useThema } from './thema';

/** Help stands at the same spot on every page. */
export function Voet() {
  const { naam, telefoon } = useThema();
  return (
    <footer className="voet">
      <div><span>{naam}</span><Anker href={`tel:${telefoon.replaceAll(/\D/g, '')}`}>{algemeen.voet.hulp(telefoon)}</Anker></div>
    </footer>
  );
}
