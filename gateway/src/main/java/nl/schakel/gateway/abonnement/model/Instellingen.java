package nl.schakel.gateway.abonnement.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the partner asks for.
 *
 * @param sink where events go
 * @param geslotenGeheim the token or key of the receiver, encrypted
 * @param perMinuut how many the receiver takes in a minute; null is as many as there are
 */
public record Instellingen(
        String sink, List<Filter> filters, Beveiliging beveiliging, String geslotenGeheim, @Nullable Integer perMinuut) {

    /** How the receiver knows that it is us: a bearer token, or a signature as Standard Webhooks describes. */
    public enum Beveiliging { BEARER, HMAC }

    public Instellingen {
        filters = List.copyOf(filters);
    }

    public boolean laatDoor(Regel regel) {
        return Filter.laatDoor(filters, regel);
    }
}
