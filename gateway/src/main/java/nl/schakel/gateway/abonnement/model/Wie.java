package nl.schakel.gateway.abonnement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who gives a command, and when. */
public record Wie(String id, boolean beheer, Instant op, @Nullable String sleutel) {}
