package nl.schakel.gezinsplan.adresboek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param id made here when absent */
record OrganisatieInvoer(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String naam,
        @NotBlank @Pattern(regexp = "[A-Z_]{2,40}") String soort) {}
