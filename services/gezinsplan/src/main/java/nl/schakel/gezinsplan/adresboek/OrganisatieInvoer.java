package nl.schakel.gezinsplan.adresboek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param id made here when absent */
record OrganisatieInvoer(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) @Pattern(regexp = "[\\P{Cc}&&[^\\u202A-\\u202E\\u2066-\\u2069]]*", message = "Gebruik gewone letters en leestekens, op één regel.") String naam,
        @NotBlank @Pattern(regexp = "[A-Z_]{2,40}") String soort) {}
