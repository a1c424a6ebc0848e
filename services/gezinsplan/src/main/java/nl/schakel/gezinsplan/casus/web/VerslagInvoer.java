package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param aanwezigen ids of members of the family and of participants
 * @param redenZonderGezin needed when nobody of the family is among them; the family reads it word for word
 */
record VerslagInvoer(
        @NotEmpty(message = "Kies wie er waren.") @Size(max = 100) List<@NotNull UUID> aanwezigen,
        @Nullable @Tekst String redenZonderGezin) {

    @Nullable String reden() {
        return redenZonderGezin == null || redenZonderGezin.isBlank() ? null : redenZonderGezin.strip();
    }
}
