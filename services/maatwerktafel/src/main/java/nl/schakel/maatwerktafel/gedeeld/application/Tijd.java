package nl.schakel.maatwerktafel.gedeeld.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Now and today. Days are days in the Netherlands, wherever the server stands. */
public record Tijd(Clock klok) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Instant nu() {
        return klok.instant();
    }

    public LocalDate vandaag() {
        return dag(nu());
    }

    public static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
