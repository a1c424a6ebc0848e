package nl.schakel.rest;

/**
 * The {@code Idempotency-Key} of a request, as argument of a controller method: with the same key the same thing is
 * done once. Where a method asks for it, a request without it gets 400.
 *
 * @param waarde a UUID in its usual notation, lower case
 */
public record IdempotencyKey(String waarde) {}
