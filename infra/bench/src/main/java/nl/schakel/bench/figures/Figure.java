package nl.schakel.bench.figures;

/**
 * A line of the table of goals that has no peer beside it.
 *
 * @param number of the measure in that table
 */
public record Figure(String number, String what, String unit, Goal goal) {}
