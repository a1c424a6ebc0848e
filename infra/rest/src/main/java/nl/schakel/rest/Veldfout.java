package nl.schakel.rest;

/**
 * One fault in the input.
 *
 * @param name path of the property in the JSON, e.g. {@code gezinsleden[0].naam}, or the name of a parameter or header
 * @param code kebab-case, for programs
 * @param reason what to do, in Dutch; the web app shows it at the field
 */
public record Veldfout(String name, String code, String reason) {}
