package nl.schakel.maatwerktafel.gedeeld.model;

/**
 * Eén ding dat nog niet klopt.
 *
 * @param veld path of the property, e.g. {@code voorwaarden[0].tekst}
 * @param code kebab-case, for programs
 * @param zin what to do, shown at the field
 */
public record Gebrek(String veld, String code, String zin) {}
