package nl.schakel.gateway.abonnement.bezorging;

import org.jspecify.annotations.Nullable;

/**
 * What a receiver said when we asked whether it wants our events (CloudEvents HTTP webhook, abuse protection).
 *
 * @param bezwaar why not, in a sentence; null when it does
 * @param perMinuut how many it takes in a minute; null is as many as there are
 */
public record Handdruk(@Nullable String bezwaar, @Nullable Integer perMinuut) {

    static Handdruk geweigerd(String bezwaar) {
        return new Handdruk(bezwaar, null);
    }
}
