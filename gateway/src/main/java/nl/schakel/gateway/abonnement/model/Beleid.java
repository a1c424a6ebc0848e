package nl.schakel.gateway.abonnement.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long we go on trying.
 *
 * @param eerste wait after the first failure; doubles with each
 * @param hoogstens longest wait of our own
 * @param opgevenNa after this long without anything getting through, a person must look
 * @param parkeerplekken when so many events are set aside, a person must look
 */
public record Beleid(Duration eerste, Duration hoogstens, Duration opgevenNa, int parkeerplekken) {

    private static final int GENOEG_VERDUBBELD = 20;

    /** What a receiver may ask; more would be a way to stop us without anybody noticing. */
    private static final Duration LANGSTE_VERZOEK = Duration.ofHours(24);

    /** @param toeval 0 to 1: spreads those who fell over together, between half and the whole wait */
    Duration wacht(int poging, double toeval, @Nullable Duration gevraagd) {
        long vol = eerste.toMillis() << Math.min(poging - 1, GENOEG_VERDUBBELD);
        Duration eigen = Duration.ofMillis((long) (Math.min(vol, hoogstens.toMillis()) * (0.5 + toeval / 2)));
        if (gevraagd == null || gevraagd.compareTo(eigen) < 0) {
            return eigen;
        }
        return gevraagd.compareTo(LANGSTE_VERZOEK) > 0 ? LANGSTE_VERZOEK : gevraagd;
    }
}
