package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import org.jspecify.annotations.Nullable;

record VraagInvoer(@NotBlank(message = "Schrijf uw vraag op.") @Tekst(max = 2000) @Nullable String tekst) {

    String vraag() {
        return Objects.requireNonNull(Invoertekst.van(tekst));
    }
}
