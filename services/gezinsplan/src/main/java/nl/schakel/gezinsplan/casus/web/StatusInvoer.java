package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.schakel.gezinsplan.casus.model.ActieStatus;
import org.jspecify.annotations.Nullable;

@Samenhangend
record StatusInvoer(@NotNull ActieStatus status, @Nullable @Tekst String reden) implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if (status == ActieStatus.NIET_GELUKT && (reden == null || reden.isBlank())) {
            fouten.meld("reden", "Vertel wat ertussen zat.");
        }
    }

    /** Why it did not work is about that only. */
    @Nullable String redenBijNietGelukt() {
        return status == ActieStatus.NIET_GELUKT && reden != null ? reden.strip() : null;
    }
}
