package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import org.jspecify.annotations.Nullable;

record AgenderingInvoer(@NotNull(message = "Kies een tafel.") @Nullable UUID tafelId) {

    TafelId tafel() {
        return new TafelId(Objects.requireNonNull(tafelId).toString());
    }
}
