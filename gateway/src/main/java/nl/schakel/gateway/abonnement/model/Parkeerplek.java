package nl.schakel.gateway.abonnement.model;

import java.time.Instant;

/** An event that was set aside: the receiver refused it, or a person passed it over. */
public record Parkeerplek(Regel regel, Instant op, String reden) {}
