package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the family.
 *
 * @param persoonId the account of this member; who has one takes part in the plan
 */
public record Gezinslid(
        UUID id,
        long versie,
        String naam,
        Gezinsrol rol,
        @Nullable LocalDate geboortedatum,
        Gezag gezag,
        @Nullable String persoonId)
        implements Onderdeel {

    /** From this age a child is asked for agreement itself (Jeugdwet 7.3.4 and 7.3.5). */
    private static final int EIGEN_STEM = 12;

    /** In whole years; absent when the date of birth is not known. */
    public @Nullable Integer leeftijd(LocalDate dag) {
        return geboortedatum == null ? null : Period.between(geboortedatum, dag).getYears();
    }

    /** Without a date of birth we ask: better one question too many than one too few. */
    boolean moetAkkoordGeven(LocalDate dag) {
        Integer jaren = leeftijd(dag);
        return gezag == Gezag.JA || rol.hoortBijHuishouden() && (jaren == null || jaren >= EIGEN_STEM);
    }

    boolean zelfdeAls(String naam, Gezinsrol rol, @Nullable LocalDate geboren, Gezag gezag, @Nullable String account) {
        return new Gezinslid(id, versie, naam, rol, geboren, gezag, account).equals(this);
    }
}
