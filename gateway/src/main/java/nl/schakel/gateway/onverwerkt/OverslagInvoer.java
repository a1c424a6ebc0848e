package nl.schakel.gateway.onverwerkt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which event is left out for good, and why.
 *
 * @param partitie with {@code plek}: the event that was seen in front
 */
record OverslagInvoer(@NotNull @Nullable Integer partitie, @NotNull @Nullable Long plek, @NotBlank @Size(max = 500) @Nullable String reden) {}
