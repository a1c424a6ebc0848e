package nl.schakel.maatwerktafel.tafel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.tafel.application.TafelPlannen.Afspraak;
import org.jspecify.annotations.Nullable;

record TafelInvoer(
        @NotNull(message = "Kies een dag.") @Nullable LocalDate datum,
        @NotNull(message = "Vul in hoe laat de tafel begint.") @Nullable LocalTime begin,
        @NotNull(message = "Vul in hoe laat de tafel klaar is.") @Nullable LocalTime eind,
        @NotBlank(message = "Schrijf op waar de tafel is.") @Tekst(max = 200) @Nullable String plaats) {

    Afspraak alsAfspraak() {
        return new Afspraak(
                Objects.requireNonNull(datum),
                Objects.requireNonNull(begin).truncatedTo(ChronoUnit.MINUTES),
                Objects.requireNonNull(eind).truncatedTo(ChronoUnit.MINUTES),
                Objects.requireNonNull(Invoertekst.van(plaats)));
    }
}
