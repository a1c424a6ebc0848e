package nl.schakel.gateway.abonnement.model;

import java.time.Instant;

/**
 * An event that does not get through, and behind which the others wait.
 *
 * @param sinds since when nothing gets through
 * @param poging how often it was tried in vain
 */
public record Hapering(Regel regel, Instant sinds, int poging, Instant volgendePogingOp, String reden) {}
