package nl.schakel.inzagelog.inzage.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Een regel om van uit te gaan; elke test verandert wat voor hem telt. */
public record EenLogregel(
        String casusId, Instant tijdstip, boolean toegestaan, String handeling, String persoonId, String functie, @Nullable String caserol, @Nullable String grondslag) {

    public static final String CASUS = "c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80";
    public static final String SCHOOL = "00000000-0000-4000-9000-000000000004";

    public static EenLogregel op(String tijdstip) {
        return new EenLogregel(CASUS, Instant.parse(tijdstip), true, "gezinsplan.casus-lezen", "fatima", "wijkteammedewerker", "ZORGCOORDINATOR", "WETTELIJKE_TAAK");
    }

    public EenLogregel van(String casus) {
        return new EenLogregel(casus, tijdstip, toegestaan, handeling, persoonId, functie, caserol, grondslag);
    }

    public EenLogregel die(String code) {
        return new EenLogregel(casusId, tijdstip, toegestaan, code, persoonId, functie, caserol, grondslag);
    }

    public EenLogregel door(String persoon, String functieVan, @Nullable String rol, @Nullable String grond) {
        return new EenLogregel(casusId, tijdstip, toegestaan, handeling, persoon, functieVan, rol, grond);
    }

    public EenLogregel geweigerd() {
        return new EenLogregel(casusId, tijdstip, false, handeling, persoonId, functie, caserol, null);
    }

    public Logregel regel() {
        return new Logregel("gezinsplan", id(), casusId, tijdstip, "R", toegestaan, handeling,
                new Logregel.Wie(persoonId, SCHOOL, Set.of(functie)), caserol, "CASUS", casusId, grondslag);
    }

    /** The same line has the same id, in every run. */
    private String id() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
