package nl.schakel.gateway.abonnement.model;

import java.time.Instant;

/**
 * An event as it stands in a topic, without its data: content never leaves by this door.
 *
 * @param onderwerp the aggregate that it is about
 * @param op when it was logged
 */
public record Regel(Plek plek, String id, String type, String bron, String onderwerp, String volgnummer, Instant op) {}
