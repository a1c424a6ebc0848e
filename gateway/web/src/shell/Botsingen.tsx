import { useSessie } from './sessie';
import { ui } from '@/teksten/ui';
import { Blad } from '@/ui/Blad';
import { Botsing } from '@/ui/Botsing';
import { Knop } from '@/ui/Knop';

interface BotsingenProps<T extends object> {
  z: {
    waarde: T;
    /** What stands there now, by someone else. */
    ander: T | null;
    botsingen: (keyof T)[];
    kies: (veld: keyof T, waarde: T[keyof T]) => void;
  };
  /** Who wrote the other text, when the service says so. */
  ander: string | undefined;
  naamVan: (veld: keyof T) => string;
  tekstVan: (veld: keyof T, waarde: T) => string;
  stem?: (veld: keyof T) => boolean;
  /** One or the other, such as a date: no text that could hold both. */
  keuze?: (veld: keyof T) => boolean;
}

/** One conflict after another, above the form; typing in the other fields goes on. */
export function Botsingen<T extends object>({ z, ander: naam, naamVan, tekstVan, stem, keuze }: BotsingenProps<T>) {
  const ik = useSessie().naam;
  const [veld] = z.botsingen;
  if (veld === undefined || z.ander === null) return null;
  const ander = z.ander;
  const iemand = naam ?? ui.botsing.iemand;
  const neemAnder = (): void => z.kies(veld, ander[veld]);
  const neemMijn = (): void => z.kies(veld, z.waarde[veld]);
  if (!keuze?.(veld) && typeof z.waarde[veld] === 'string' && typeof ander[veld] === 'string') {
    return (
      <Botsing
        key={String(veld)}
        ander={{ naam: iemand, soort: 'eigen', tekst: tekstVan(veld, ander), wanneer: naamVan(veld) }}
        mijn={{ naam: ik, soort: 'eigen', tekst: tekstVan(veld, z.waarde), wanneer: naamVan(veld) }}
        stem={stem?.(veld) ?? false}
        neemAnder={neemAnder} neemMijn={neemMijn}
        neemSamen={(tekst) => z.kies(veld, tekst as T[keyof T])}
      />
    );
  }
  return (
    <Blad kop={ui.botsing.kop(iemand)} naast={naamVan(veld)} hoog>
      <div className="stapel">
        <p className="zacht">{ui.botsing.nietsVerloren}</p>
        <dl className="feiten">
          <div><dt>{iemand}</dt><dd>{tekstVan(veld, ander)}</dd></div>
          <div><dt>{ui.botsing.u}</dt><dd>{tekstVan(veld, z.waarde)}</dd></div>
        </dl>
        <div className="knoppen">
          <Knop soort="hoofd" onClick={neemAnder}>{ui.botsing.neemDie(iemand)}</Knop>
          <Knop onClick={neemMijn}>{ui.botsing.neemMijn}</Knop>
        </div>
      </div>
    </Blad>
  );
}
