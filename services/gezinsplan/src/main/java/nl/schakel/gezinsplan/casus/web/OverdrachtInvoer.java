package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param notitie what the next one has to know */
record OverdrachtInvoer(@NotNull UUID betrokkeneId, @NotBlank @Tekst String notitie) {}
