package nl.schakel.inzagelog.inzage.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param van eerste dag
 * @param tot laatste dag
 * @param persoonId alleen van deze mens; anders van iedereen
 */
public record Inzagevraag(String casusId, LocalDate van, LocalDate tot, @Nullable String persoonId) {}
