package nl.schakel.trail;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Nalevering.Geschreven;
import nl.schakel.access.Onderwerp;
import org.jspecify.annotations.Nullable;

final class EenRegel {

    static final Instant TOEN = Instant.parse("2026-11-23T10:00:00.123456Z");

    private EenRegel() {}

    static Inzageregel van(@Nullable String casusId, @Nullable String grondslag) {
        var fatima = new Onderwerp("p1", "Fatima El Idrissi", "00000000-0000-4000-9000-000000000001", "Wijkteam Molenkwartier", Set.of("wijkteammedewerker"));
        return new Inzageregel(TOEN, Inzageregel.Actie.LEZEN, Inzageregel.Uitkomst.TOEGESTAAN, "gezinsplan.casus-lezen", fatima, "ZORGCOORDINATOR",
                "CASUS", casusId == null ? "*" : casusId, casusId, grondslag, "Doet mee als zorgcoordinator.");
    }

    static Geschreven geschreven() {
        return new Geschreven(UUID.randomUUID().toString(), van(UUID.randomUUID().toString(), "WETTELIJKE_TAAK"));
    }
}
