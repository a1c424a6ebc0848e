package nl.schakel.gezinsplan.casus.application;

import java.util.Optional;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.EerdereWoorden;
import nl.schakel.gezinsplan.casus.model.EerdereWoorden.Bladzijde;
import nl.schakel.gezinsplan.casus.model.Tekstplek;
import nl.schakel.gezinsplan.casus.model.Woorden;

/** Somebody looks up what stood somewhere before. Who may read a text now, may read what it was. */
public final class EerdereWoordenLezen {

    private final Casussen casussen;
    private final EerdereWoorden eerdere;
    private final Toegang toegang;
    private final Inzagespoor spoor;

    public EerdereWoordenLezen(Casussen casussen, EerdereWoorden eerdere, Toegang toegang, Inzagespoor spoor) {
        this.casussen = casussen;
        this.eerdere = eerdere;
        this.toegang = toegang;
        this.spoor = spoor;
    }

    /** What comes of it. */
    public sealed interface Uitkomst {

        record Gelezen(Bladzijde bladzijde) implements Uitkomst {}

        record NietToegestaan(String reden) implements Uitkomst {}

        /** There is no such text, or not in this person's view. */
        record Onbekend() implements Uitkomst {}
    }

    public Uitkomst voerUit(Onderwerp wie, CasusId id, Tekstplek plek, int overslaan, int hoogstens) {
        Casus casus = casussen.zoek(id).map(Casussen.Bewaard::casus).orElse(null);
        if (casus == null) {
            return new Uitkomst.Onbekend();
        }
        Zicht zicht = toegang.zicht(wie, casus);
        Toegangsbesluit besluit = toegang.beslis(wie, Handeling.EERDERE_WOORDEN_LEZEN, casus, plek.deelId());
        spoor.leg(wie, Handeling.EERDERE_WOORDEN_LEZEN, besluit, casus, zicht);
        if (!besluit.toegestaan()) {
            return new Uitkomst.NietToegestaan(besluit.reden());
        }
        Optional<Long> versie = zicht.ziet(casus, plek) ? versie(casus, plek) : Optional.empty();
        return versie.<Uitkomst>map(v -> new Uitkomst.Gelezen(eerdere.van(id, plek, v, overslaan, hoogstens)))
                .orElseGet(Uitkomst.Onbekend::new);
    }

    /** A reason that was taken away stands nowhere now: all of them are earlier ones. */
    private static Optional<Long> versie(Casus casus, Tekstplek plek) {
        Optional<Long> nu = Woorden.nu(casus, plek).map(Woorden::versie);
        return nu.isEmpty() && casus.plan().actie(plek.deelId()).isPresent() ? Optional.of(Long.MAX_VALUE) : nu;
    }
}
