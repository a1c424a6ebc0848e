package nl.schakel.maatwerktafel.gedeeld.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One participation in a family's case, as the plan published it.
 *
 * @param tot last day on which it holds; absent when it has no end
 */
public record Deelnemer(String persoonId, @Nullable String caserol, @Nullable String organisatieId, @Nullable LocalDate tot) {

    public static final String ZORGCOORDINATOR = "ZORGCOORDINATOR";
    public static final String GEZINSLID = "GEZINSLID";
    public static final String WIJKTEAMMEDEWERKER = "WIJKTEAMMEDEWERKER";
    public static final String PARTNER = "PARTNER";

    /** Who may read every request of the family: the family itself, and who coordinates for it. */
    private static final Set<String> LEEST_ALLES = Set.of(ZORGCOORDINATOR, GEZINSLID);

    public boolean actiefOp(LocalDate dag) {
        return tot == null || !dag.isAfter(tot);
    }

    public boolean leestAlleVerzoeken() {
        return caserol != null && LEEST_ALLES.contains(caserol);
    }

    public boolean heeftCaserol(Set<String> rollen) {
        return caserol != null && rollen.contains(caserol);
    }
}
