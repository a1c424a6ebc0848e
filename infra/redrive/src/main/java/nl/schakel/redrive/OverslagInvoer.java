package nl.schakel.redrive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Which event is left out for good, and why. By its place in the topic, since what cannot be read may have no id.
 *
 * @param partitie with {@code plek}: the event that the person saw in front
 */
record OverslagInvoer(@NotNull Integer partitie, @NotNull Long plek, @NotBlank @Size(max = 500) String reden) {}
