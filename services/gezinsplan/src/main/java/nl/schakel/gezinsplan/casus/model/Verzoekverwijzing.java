package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we know here of the request at the maatwerktafel. The request itself lives there. */
public record Verzoekverwijzing(
        UUID id,
        Stand stand,
        @Nullable LocalDate tafeldatum,
        @Nullable LocalDate beslisUiterlijk,
        @Nullable Besluit besluit) {

    public enum Stand {
        CONCEPT,
        INGEDIEND,
        VRAAG,
        GEAGENDEERD,
        BESLOTEN,
        INGETROKKEN
    }

    boolean afgedaan() {
        return stand == Stand.BESLOTEN || stand == Stand.INGETROKKEN;
    }

    /** Later news adds what it knows and leaves the rest. After an answered question a date at the table still stands. */
    Verzoekverwijzing bijgewerkt(Verzoekverwijzing nieuws) {
        LocalDate datum = nieuws.tafeldatum == null ? tafeldatum : nieuws.tafeldatum;
        return new Verzoekverwijzing(
                id,
                nieuws.stand == Stand.INGEDIEND && datum != null ? Stand.GEAGENDEERD : nieuws.stand,
                datum,
                nieuws.beslisUiterlijk == null ? beslisUiterlijk : nieuws.beslisUiterlijk,
                nieuws.besluit == null ? besluit : nieuws.besluit);
    }
}
