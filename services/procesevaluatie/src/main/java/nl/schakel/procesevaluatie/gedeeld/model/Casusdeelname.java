package nl.schakel.procesevaluatie.gedeeld.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Wie bij het gezin hoort of ermee werkt, volgens het gezinsplan.
 *
 * @param organisatieId ontbreekt bij bewoners
 * @param tot laatste dag; ontbreekt als die niet is afgesproken
 * @param actief onwaar als de deelname is gestopt: wie er ooit bij was, kan geen gespreksleider zijn
 */
public record Casusdeelname(
        String persoonId, String caserol, @Nullable String organisatieId, @Nullable LocalDate tot, boolean actief) {

    /** Een zorgcoördinator zonder organisatie is een bewoner, en hoort bij het gezin. */
    public boolean isGezin() {
        return caserol.equals("GEZINSLID") || isZorgcoordinator() && organisatieId == null;
    }

    public boolean isZorgcoordinator() {
        return caserol.equals("ZORGCOORDINATOR");
    }

    /** Hoort bij het eigen team: geen partner, geen bewoner. */
    public boolean isTeam() {
        return organisatieId != null && (isZorgcoordinator() || caserol.equals("WIJKTEAMMEDEWERKER"));
    }

    public boolean geldtOp(LocalDate dag) {
        return actief && (tot == null || !tot.isBefore(dag));
    }

    public Casusdeelname gestopt() {
        return new Casusdeelname(persoonId, caserol, organisatieId, tot, false);
    }

    /** De nieuwe stand, en wie er niet meer bij staat als gestopt. */
    public static List<Casusdeelname> volgOp(List<Casusdeelname> oud, List<Casusdeelname> nieuw) {
        var erbij = new HashSet<>(nieuw.stream().map(Casusdeelname::persoonId).toList());
        return Stream.concat(nieuw.stream(), oud.stream().filter(c -> !erbij.contains(c.persoonId())).map(Casusdeelname::gestopt))
                .distinct()
                .toList();
    }
}
