package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;

/**
 * The plan was agreed. What it said then is kept beside the casus, as a {@link Planversie}.
 *
 * @param planversie what everybody agreed with; fixed once at most
 * @param casusversie the version of the casus that was fixed: under this the copy is found
 */
public record Vaststelling(int planversie, long casusversie, Instant op, Persoon door) {}
