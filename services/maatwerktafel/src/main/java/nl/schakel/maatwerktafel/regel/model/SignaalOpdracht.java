package nl.schakel.maatwerktafel.regel.model;

import java.time.Instant;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import org.jspecify.annotations.Nullable;

/** Wat er met een signaal gedaan kan worden. */
public sealed interface SignaalOpdracht {

    Door door();

    record GeefSignaal(SignaalId id, RegelId regelId, int aantal, Door door, Instant op) implements SignaalOpdracht {}

    /** @param basis version that the doer last saw */
    record ZetStand(SignaalStand stand, @Nullable String reden, long basis, Door door, Instant op) implements SignaalOpdracht {}
}
