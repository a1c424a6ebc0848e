package nl.schakel.maatwerktafel.regel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import org.jspecify.annotations.Nullable;

record RegelInvoer(
        @NotBlank(message = "Geef de regel een korte naam.") @Tekst(max = 200) @Nullable String titel,
        @NotNull(message = "Kies wat voor regel het is.") Regeltekst.@Nullable Soort soort,
        @NotBlank(message = "Schrijf op waar de regel staat.") @Tekst(max = 300) @Nullable String bron,
        @Tekst(max = 100) @Nullable String artikel,
        @NotBlank(message = "Schrijf op van wie de regel is.") @Tekst(max = 200) @Nullable String eigenaar,
        @Tekst(max = 2000) @Nullable String bedoeling) {

    Regeltekst alsTekst() {
        return new Regeltekst(
                Objects.requireNonNull(Invoertekst.van(titel)),
                Objects.requireNonNull(soort),
                Objects.requireNonNull(Invoertekst.van(bron)),
                Invoertekst.van(artikel),
                Objects.requireNonNull(Invoertekst.van(eigenaar)),
                Invoertekst.van(bedoeling));
    }
}
