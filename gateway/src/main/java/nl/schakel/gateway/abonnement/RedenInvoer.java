package nl.schakel.gateway.abonnement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Why. Kept with the abonnement, for whoever wonders later. */
record RedenInvoer(@NotBlank @Size(max = 500) String reden) {

    /** @param gebeurtenisId id of the event that stands in the way */
    record OverslaanInvoer(@NotBlank @Size(max = 500) String reden, @NotBlank @Size(max = 200) String gebeurtenisId) {}

    /** @param vanafOp what was logged from this moment on is told again */
    record TerugzettenInvoer(@NotBlank @Size(max = 500) String reden, @NotNull Instant vanafOp) {}
}
