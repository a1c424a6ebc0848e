package nl.schakel.bench.figures;

/**
 * One line of the table of goals.
 *
 * @param number of the measure in that table
 * @param what   is measured
 * @param peer   beside what
 */
public record Ratio(String number, String what, String peer, Goal goal) {}
