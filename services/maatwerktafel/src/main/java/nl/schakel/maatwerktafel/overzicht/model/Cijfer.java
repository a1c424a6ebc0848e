package nl.schakel.maatwerktafel.overzicht.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One filed request, without anything that tells whose it is. */
public record Cijfer(@Nullable String regelId, Instant ingediendOp, @Nullable String besluit, @Nullable Instant beslotenOp) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    boolean besloten() {
        return besluit != null && beslotenOp != null;
    }

    long dagen() {
        return beslotenOp == null ? 0 : ChronoUnit.DAYS.between(dag(ingediendOp), dag(beslotenOp));
    }

    LocalDate beslotenDag() {
        return beslotenOp == null ? LocalDate.MAX : dag(beslotenOp);
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
