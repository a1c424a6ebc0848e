package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import org.jspecify.annotations.Nullable;

record AntwoordInvoer(@NotBlank(message = "Schrijf uw antwoord op.") @Tekst @Nullable String tekst) {

    String antwoord() {
        return Objects.requireNonNull(Invoertekst.van(tekst));
    }
}
