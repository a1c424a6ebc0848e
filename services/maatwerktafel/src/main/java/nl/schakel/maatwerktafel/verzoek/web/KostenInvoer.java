package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Kostenpost;
import org.jspecify.annotations.Nullable;

/** One line of the costs, in euros. */
record KostenInvoer(
        @NotNull(message = "Kies bij welke weg deze kosten horen.") Kostenpost.@Nullable Arm arm,
        @NotBlank(message = "Schrijf op waarvoor deze kosten zijn.") @Tekst(max = 200) @Nullable String omschrijving,
        @NotBlank(message = "Schrijf op wie dit betaalt.") @Tekst(max = 200) @Nullable String betaler,
        @NotNull(message = "Vul een bedrag in.") @PositiveOrZero @Digits(integer = 9, fraction = 2) @Nullable BigDecimal bedrag,
        @NotNull(message = "Kies of het één keer is of per maand.") Kostenpost.@Nullable Per per,
        @Min(1) @Max(600) @Nullable Integer maanden) {

    Kostenpost alsKostenpost() {
        return new Kostenpost(
                Objects.requireNonNull(arm),
                Objects.requireNonNull(Invoertekst.van(omschrijving)),
                Objects.requireNonNull(Invoertekst.van(betaler)),
                Invoertekst.centen(Objects.requireNonNull(bedrag)),
                Objects.requireNonNull(per),
                maanden);
    }
}
