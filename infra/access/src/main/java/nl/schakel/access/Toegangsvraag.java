package nl.schakel.access;

/**
 * The question put to a policy, in the shape of AuthZEN (subject, action, resource).
 *
 * @param handeling what one wants to do, e.g. {@code casus.lezen}
 * @param middelSoort kind of the thing, e.g. {@code CASUS}
 * @param middelId id of the thing
 */
public record Toegangsvraag(Onderwerp onderwerp, String handeling, String middelSoort, String middelId) {}
