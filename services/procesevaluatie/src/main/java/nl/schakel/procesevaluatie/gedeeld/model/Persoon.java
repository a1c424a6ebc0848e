package nl.schakel.procesevaluatie.gedeeld.model;

import org.jspecify.annotations.Nullable;

/**
 * Een mens, zoals anderen die hier zien.
 *
 * @param organisatie naam van de organisatie; ontbreekt bij bewoners
 */
public record Persoon(String persoonId, String naam, @Nullable String organisatie) {}
