package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Blokkade;
import org.jspecify.annotations.Nullable;

/** @param regelId left out by who does not know which rule it is */
record BlokkadeInvoer(
        @NotNull Blokkade.Soort soort,
        @Nullable UUID regelId,
        @NotBlank @Tekst String omschrijving) {}
