package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param redenGeen why there is no agreement; left out when there is */
record AkkoordInvoer(@NotNull UUID gezinslidId, @Nullable @Tekst String redenGeen) {

    @Nullable String reden() {
        return redenGeen == null || redenGeen.isBlank() ? null : redenGeen.strip();
    }
}
