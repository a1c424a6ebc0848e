package nl.schakel.inzagelog.inzage.model;

/**
 * Een tijd in twee getallen.
 *
 * @param mensen hoeveel mensen van buiten het gezin iets zagen of deden
 * @param tegengehouden hoe vaak iemand werd tegengehouden
 */
public record Samenvatting(int mensen, int tegengehouden) {}
