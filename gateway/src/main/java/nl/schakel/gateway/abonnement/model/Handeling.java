package nl.schakel.gateway.abonnement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to an abonnement, when and why.
 *
 * @param sleutel of the request, so that a repeat does nothing twice
 */
public record Handeling(Soort soort, String door, Instant op, String reden, @Nullable String sleutel) {

    public static final String SYSTEEM = "systeem";

    public enum Soort { AANGEMAAKT, GEWIJZIGD, GEPAUZEERD, HERVAT, OVERGESLAGEN, TERUGGEZET, OPGEZEGD, STILGEVALLEN, BEEINDIGD }
}
