package nl.schakel.rest;

import java.util.Locale;

/** {@code NotBlank} to {@code not-blank}. */
public final class KebabCase {

    private KebabCase() {}

    public static String of(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
