package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** @param antwoord may be said with it */
record OverdrachtantwoordInvoer(@NotNull Boolean neemtAan, @Nullable @Tekst String antwoord) {}
