package nl.schakel.gezinsplan.adresboek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param id the subject of the login, because the account is made there */
record MensInvoer(
        @NotNull UUID id,
        @NotBlank @Size(max = 200) @Pattern(regexp = "[\\P{Cc}&&[^\\u202A-\\u202E\\u2066-\\u2069]]*", message = "Gebruik gewone letters en leestekens, op één regel.") String naam,
        @Nullable UUID organisatieId,
        @NotBlank @Pattern(regexp = "[a-z]{2,30}") String functie) {}
