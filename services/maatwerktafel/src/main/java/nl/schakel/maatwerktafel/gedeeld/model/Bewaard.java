package nl.schakel.maatwerktafel.gedeeld.model;

/**
 * Een aggregaat zoals het nu bewaard is.
 *
 * @param versie grows by one per change. A part's own version is the version of the whole at which that part last
 *     changed, so that a reader may send back either of the two
 */
public record Bewaard<S>(String id, long versie, S staat) {}
