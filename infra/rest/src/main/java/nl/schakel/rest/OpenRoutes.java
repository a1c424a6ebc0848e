package nl.schakel.rest;

import java.util.List;

/**
 * Paths that need no token, beside health and {@code openapi.json}. A service declares it as a bean.
 *
 * @param patterns path patterns such as {@code /procesevaluatie/v1/uitnodigingen/**}
 */
public record OpenRoutes(List<String> patterns) {

    public OpenRoutes {
        patterns = List.copyOf(patterns);
    }
}
