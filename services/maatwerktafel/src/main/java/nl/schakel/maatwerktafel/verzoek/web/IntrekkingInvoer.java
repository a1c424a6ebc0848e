package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import org.jspecify.annotations.Nullable;

record IntrekkingInvoer(@NotBlank(message = "Schrijf op waarom u het verzoek intrekt.") @Tekst(max = 1000) @Nullable String reden) {

    String waarom() {
        return Objects.requireNonNull(Invoertekst.van(reden));
    }
}
