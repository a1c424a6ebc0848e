package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which somebody takes part: in which role, what for, on which ground, for which data, until when.
 *
 * @param tot last day; absent as long as the plan runs
 */
public record Deelname(
        Caserol caserol,
        String doelomschrijving,
        Grondslag grondslag,
        Set<Gegevenscategorie> categorieen,
        Omvang omvang,
        @Nullable LocalDate tot) {

    /** The family owns the plan: all kinds of data are its own, except what professionals note for each other. */
    public static final Set<Gegevenscategorie> VAN_HET_GEZIN =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Gegevenscategorie.WERKAANTEKENINGEN)));

    public Deelname {
        categorieen = Collections.unmodifiableSet(new TreeSet<>(categorieen));
    }

    static Deelname vanGezinslid() {
        return new Deelname(
                Caserol.GEZINSLID, "Dit is het eigen plan.", Grondslag.EIGEN_PLAN, VAN_HET_GEZIN, Omvang.HEEL, null);
    }

    static Deelname vanWijkteam(String doelomschrijving) {
        return new Deelname(
                Caserol.WIJKTEAMMEDEWERKER,
                doelomschrijving,
                Grondslag.WETTELIJKE_TAAK,
                EnumSet.allOf(Gegevenscategorie.class),
                Omvang.HEEL,
                null);
    }
}
