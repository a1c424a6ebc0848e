import { useState } from 'react';
import { ApiFout, isFout, type Probleem, type Veldfout } from '@/api';
import { bewaarConcept, leesConcept, wisConcept } from '@/shell/concept';
import type { Formulierstand } from '@/shell/formulier';
import { useSessie } from '@/shell/sessie';
import { useZelfbewaren, type Deel, type Opgeslagen, type Zelfbewaren } from '@/ui/zelfbewaren';

interface Opzet<T> {
  /** Under this name the text is kept on this device while there is no connection. */
  naam: string;
  deel: Deel<T>;
  bewaar: (waarde: T, versie: number) => Promise<Deel<T>>;
  huidig: (probleem: Probleem) => Deel<T> | null;
  actief?: boolean;
  /** All faults at once, at sending; saving asks nothing. */
  controleer: (waarde: T) => Veldfout[];
  verstuur: (waarde: T, versie: number) => Promise<void>;
}

export interface Deelformulier<T extends object> extends Formulierstand<T> { z: Zelfbewaren<T> }

/** A form that the service keeps while it is being written: sending works on what was saved last. */
export function useDeelformulier<T extends object>({ naam, controleer, verstuur, ...bron }: Opzet<T>): Deelformulier<T> {
  const { persoonId } = useSessie();
  const z = useZelfbewaren<T>({
    ...bron,
    opslag: {
      lees: () => leesConcept<Opgeslagen<T>>(persoonId, naam)?.waarde,
      bewaar: (opgeslagen) => bewaarConcept(persoonId, naam, opgeslagen),
      wis: () => wisConcept(persoonId, naam),
    },
  });
  const [fouten, zetFouten] = useState<Veldfout[]>([]);
  const [fout, zetFout] = useState<ApiFout>();
  const [bezig, zetBezig] = useState(false);
  const [poging, zetPoging] = useState(0);

  const mislukt = (velden: Veldfout[], algemeen?: ApiFout): void => {
    zetFouten(velden);
    zetFout(algemeen);
    zetPoging((p) => p + 1);
  };

  const klopt = (): boolean => {
    const gevonden = controleer(z.waarde);
    mislukt(gevonden);
    return gevonden.length === 0;
  };

  const doe = async (): Promise<void> => {
    if (bezig || !klopt()) return;
    zetBezig(true);
    try {
      const deel = await z.bewaarNu();
      if (deel) await verstuur(deel.waarde, deel.versie);
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      if (isFout(oorzaak, 'ongeldig') && oorzaak.velden.length > 0) mislukt(oorzaak.velden);
      else mislukt([], oorzaak);
    } finally {
      zetBezig(false);
    }
  };

  const zet = <K extends keyof T>(veld: K, waarde: T[K]): void => {
    const nieuw = { ...z.waarde, [veld]: waarde };
    z.zet({ [veld]: waarde } as unknown as Partial<T>);
    if (fouten.length === 0) return;
    const over = controleer(nieuw).map((f) => f.name);
    zetFouten(fouten.filter((f) => f.name !== veld || over.includes(f.name)));
  };
  const foutBij = (veld: string): string | undefined =>
    fouten.find((f) => f.name === veld || f.name.endsWith(`.${veld}`))?.reason;

  return {
    z, waarden: z.waarde, zet, zetAlles: (alles) => z.zet(alles), foutBij, fouten, fout, bezig, poging, verstuur: doe,
    controleer: async (goed) => {
      if (klopt()) goed();
    },
    concept: { bewaardOp: z.bewaardOp ?? undefined, hersteld: false, wis: () => wisConcept(persoonId, naam) },
    veld: (veld) => ({
      naam: veld, waarde: z.waarde[veld] as string, onWijzig: (w) => zet(veld, w as T[typeof veld]), fout: foutBij(veld),
    }),
  };
}
