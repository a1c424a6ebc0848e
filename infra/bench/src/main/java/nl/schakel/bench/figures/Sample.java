package nl.schakel.bench.figures;

/**
 * What one round gave.
 *
 * @param round counted from 1
 * @param ours  the figure of Schakel
 * @param peer  the figure of what it is compared with, from the same round
 * @param floor the figure of the least work possible; tells whether the machine was itself in this round
 */
public record Sample(int round, double ours, double peer, double floor) {}
