package nl.schakel.inzagelog.inzage.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Eén keer kijken, veranderen of tegengehouden worden, zoals een dienst het vastlegde. Verandert nooit meer.
 *
 * @param bron de dienst die het vastlegde
 * @param regelId het nummer van de regel bij die dienst
 * @param handeling wat iemand deed of wilde doen, bijvoorbeeld {@code gezinsplan.casus-lezen}
 * @param caserol de rol in dit gezin, als die er was
 * @param grondslag waarop het rust; ontbreekt bij een weigering
 */
public record Logregel(
        String bron,
        String regelId,
        String casusId,
        Instant tijdstip,
        String actie,
        boolean toegestaan,
        String handeling,
        Wie wie,
        @Nullable String caserol,
        String middelSoort,
        String middelId,
        @Nullable String grondslag) {

    private static final String GEZINSLID = "GEZINSLID";

    /** @param organisatieId ontbreekt bij bewoners en systemen */
    public record Wie(String persoonId, @Nullable String organisatieId, Set<String> functies) {

        public Wie {
            functies = Set.copyOf(functies);
        }

        /** Een programma van onszelf, en geen mens. */
        public boolean isDienst() {
            return functies.contains("dienst");
        }
    }

    /** Iemand van het gezin zelf: in zijn rol, of volgens de dienst die het gezin anders noemt. */
    public boolean isGezin() {
        return GEZINSLID.equals(caserol) || "GEZIN".equals(grondslag) || "EIGEN_PLAN".equals(grondslag);
    }
}
