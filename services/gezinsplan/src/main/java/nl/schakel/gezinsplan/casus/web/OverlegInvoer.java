package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Overleg;

/**
 * @param tijd in the Netherlands, as {@code 14:30}
 * @param genodigden ids of members of the family and of participants
 */
@Samenhangend
record OverlegInvoer(
        @NotNull Overleg.Soort soort,
        @NotNull LocalDate datum,
        @NotNull @Pattern(regexp = TIJD, message = "Schrijf de tijd als 14:30.") String tijd,
        @NotBlank @Naam String plaats,
        @NotEmpty(message = "Kies wie erbij zijn.") @Size(max = 100) List<@NotNull UUID> genodigden)
        implements Samenhang {

    private static final String TIJD = "([01]\\d|2[0-3]):[0-5]\\d";

    /** Further ahead is a slip of the pen. */
    private static final int JAREN_VOORUIT = 2;

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if (datum != null && datum.isBefore(vandaag)) {
            fouten.meld("datum", "Deze datum is al voorbij. Kies een latere dag.");
        } else if (datum != null && datum.isAfter(vandaag.plusYears(JAREN_VOORUIT))) {
            fouten.meld("datum", "Kies een dag in de komende twee jaar.");
        }
    }

    Instant moment() {
        return datum.atTime(LocalTime.parse(tijd)).atZone(Door.HIER).toInstant();
    }
}
