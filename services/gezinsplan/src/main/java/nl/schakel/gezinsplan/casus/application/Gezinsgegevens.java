package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import nl.schakel.gezinsplan.casus.model.Gezag;
import nl.schakel.gezinsplan.casus.model.Gezinsrol;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a member of the family.
 *
 * @param persoonId the account of this member, as the administrator knows it
 */
public record Gezinsgegevens(
        String naam,
        Gezinsrol rol,
        @Nullable LocalDate geboortedatum,
        Gezag gezag,
        @Nullable String persoonId) {}
