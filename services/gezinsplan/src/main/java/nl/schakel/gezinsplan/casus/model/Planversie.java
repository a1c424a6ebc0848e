package nl.schakel.gezinsplan.casus.model;

/**
 * What a plan said when it was agreed. Nothing changes or removes it.
 *
 * @param casusversie the version of the casus that this was taken from: all that stands here follows from it
 */
public record Planversie(CasusId casusId, long casusversie, Planinhoud inhoud) {}
