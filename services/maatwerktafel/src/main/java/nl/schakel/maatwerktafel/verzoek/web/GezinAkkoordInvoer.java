package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.GezinAkkoord;
import org.jspecify.annotations.Nullable;

record GezinAkkoordInvoer(
        @NotNull(message = "Kies of het gezin het ermee eens is.") @Nullable Boolean ja, @Tekst(max = 2000) @Nullable String inWoorden) {

    GezinAkkoord alsAkkoord() {
        return new GezinAkkoord(Objects.requireNonNull(ja), Invoertekst.van(inWoorden));
    }
}
