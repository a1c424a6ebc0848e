package nl.schakel.maatwerktafel.verzoek.model;

import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/** Iets dat bij een ja wordt afgesproken; het plan maakt er een actie van. */
public record Voorwaarde(String id, @Nullable String tekst, @Nullable Persoon persoon, @Nullable LocalDate uiterlijk) {}
