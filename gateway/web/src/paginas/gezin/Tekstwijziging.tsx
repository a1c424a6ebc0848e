import { useState } from 'react';
import { tijd } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { useConcept } from '@/shell/concept';
import { Foutmelding } from '@/shell/Fouten';
import { ApiFout, isFout } from '@/api';
import { ui } from '@/teksten/ui';
import { Botsing } from '@/ui/Botsing';
import { Knop } from '@/ui/Knop';
import type { MensSoort } from '@/ui/Mens';
import { Bewaard } from '@/ui/Status';
import { Veld } from '@/ui/Veld';
import { usePlan } from './casus';

interface Schets { tekst: string; versie: number; was: string }

interface Props {
  /** Part of the plan, for the draft: 'doelen/…'. */
  deel: string;
  label: string;
  hulp?: string;
  bewaarNaam: string;
  tekst: string;
  versie: number;
  /** A family's own field: honey, and nobody choosing keeps the family's text. */
  stem?: boolean;
  mist: string;
  verstuur: (tekst: string, versie: number) => Promise<unknown>;
  /** Reads the text out of the part as it is now (412). */
  leesHuidig: (huidig: unknown) => string;
  klaar: () => void;
}

/** Changing one text that others may be changing too. What it was based on goes along; a conflict shows both texts. */
export function Tekstwijziging(p: Props) {
  const { casus, t, gezin, ikzelf } = usePlan();
  const concept = useConcept<Schets>(`casus/${casus.id}/${p.deel}`, { tekst: p.tekst, versie: p.versie, was: p.tekst });
  const { tekst, versie, was } = concept.waarde;
  const [botsing, zetBotsing] = useState<{ tekst: string; versie: number; naam: string; soort: MensSoort }>();
  const [fout, zetFout] = useState<ApiFout>();
  const [veldfout, zetVeldfout] = useState<string>();
  const [bezig, zetBezig] = useState(false);

  const sluit = (): void => {
    concept.wis();
    p.klaar();
  };

  const opBotsing = async (e: ApiFout, poging: string): Promise<void> => {
    const nu = p.leesHuidig(e.probleem.huidig);
    const nuVersie = e.probleem.huidigeVersie ?? versie;
    // Our own change arrived after all, only the answer was lost.
    if (nu === poging) {
      sluit();
      return;
    }
    // Something else of the same part changed; about these words there is no conflict.
    if (nu === was && nuVersie > versie) {
      await bewaar(poging, nuVersie);
      return;
    }
    const naam = anderVan(e.probleem.huidig) ?? casus.gewijzigdDoor?.naam;
    const lid = casus.gezinsleden.find((g) => g.naam === naam);
    zetBotsing({
      tekst: nu, versie: nuVersie, naam: naam && naam !== ikzelf.naam ? roepnaam(naam) : ui.botsing.iemand,
      soort: lid ? 'gezin' : 'eigen',
    });
  };

  const bewaar = async (nieuw: string, op: number): Promise<void> => {
    try {
      await p.verstuur(nieuw, op);
      sluit();
    } catch (e) {
      if (isFout(e, 'botsing')) await opBotsing(e, nieuw);
      else if (e instanceof ApiFout) zetFout(e);
      else throw e;
    }
  };

  const verstuur = async (nieuw: string, op: number): Promise<void> => {
    if (bezig) return;
    if (nieuw.trim() === '') {
      zetVeldfout(p.mist);
      return;
    }
    zetVeldfout(undefined);
    zetFout(undefined);
    zetBezig(true);
    await bewaar(nieuw.trim(), op);
    zetBezig(false);
  };

  if (botsing) {
    return (
      <Botsing
        ander={{ naam: botsing.naam, soort: botsing.soort, tekst: botsing.tekst }}
        mijn={{ naam: ikzelf.naam, soort: gezin ? 'gezin' : 'eigen', tekst }}
        was={was} stem={p.stem ?? false} bezig={bezig}
        neemAnder={sluit}
        neemMijn={() => void verstuur(tekst, botsing.versie)}
        neemSamen={(samen) => void verstuur(samen, botsing.versie)}
      />
    );
  }
  return (
    <form
      noValidate className="stapel"
      onSubmit={(e) => {
        e.preventDefault();
        void verstuur(tekst, versie);
      }}
    >
      <Veld naam="tekst" label={p.label} hulp={p.hulp} stem={p.stem ?? false} rijen={2} fout={veldfout} waarde={tekst} onWijzig={(w) => concept.zet({ tekst: w, versie, was })} />
      <Foutmelding fout={fout} />
      <div className="knoppen">
        <Knop type="submit" soort="hoofd" bezig={bezig}>{p.bewaarNaam}</Knop>
        <Knop soort="stil" onClick={sluit}>{t.annuleer}</Knop>
        {concept.bewaardOp && <Bewaard>{ui.bewaard.om(tijd(concept.bewaardOp))}</Bewaard>}
      </div>
    </form>
  );
}

function anderVan(huidig: unknown): string | undefined {
  const { gewijzigdDoor, door } = (huidig ?? {}) as { gewijzigdDoor?: { naam: string } | null; door?: { naam: string } };
  return gewijzigdDoor?.naam ?? door?.naam;
}
