package nl.schakel.rest;

/**
 * The version that a change was based on, as argument of a controller method (from {@code If-Match: "7"}). Where the
 * argument is not {@code @Nullable}, a request without the header gets 428.
 */
public record IfMatch(long versie) {}
