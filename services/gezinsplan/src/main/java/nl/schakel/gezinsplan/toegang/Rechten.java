package nl.schakel.gezinsplan.toegang;

import static nl.schakel.gezinsplan.casus.application.Handeling.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.model.Caserol;

/**
 * What each case role may do (domain specification §6). Own means: the action one promised, the agreement of oneself,
 * one's own participation.
 */
final class Rechten {

    private static final Set<Handeling> PLAN_SCHRIJVEN = EnumSet.of(
            CASUS_LEZEN, EERDERE_WOORDEN_LEZEN, VERSIES_LEZEN, GEZINSLID_TOEVOEGEN, WENS_TOEVOEGEN, WENS_WIJZIGEN,
            DOEL_TOEVOEGEN, DOEL_WIJZIGEN, CIJFER_GEVEN, ACTIE_TOEVOEGEN, ACTIE_WIJZIGEN, ACTIESTATUS_ZETTEN, BLOKKADE_MELDEN, BLOKKADE_OPHEFFEN,
            CASUS_HEROPENEN, OVERLEG_VASTLEGGEN, NOTITIE_SCHRIJVEN, ACTIE_VAN_NOTITIE_MAKEN, AGENDAPUNT_TOEVOEGEN);

    private static final Set<Handeling> PLAN_LEIDEN = EnumSet.of(
            GEZINSLID_WIJZIGEN, VEILIGHEID_CHECKEN, EVALUATIE_PLANNEN, AKKOORD_GEVEN, PLAN_VASTSTELLEN,
            EERSTE_CONTACT_VASTLEGGEN, CASUS_AFSLUITEN, NAZORG_GEVEN);

    /** Who takes part, who coordinates, and when they meet. */
    static final Set<Handeling> KRING_BEPALEN =
            EnumSet.of(BETROKKENE_UITNODIGEN, CASUS_BEKIJKEN_ALS, BETROKKENE_AFSLUITEN, ZORGCOORDINATOR_AANWIJZEN,
                    ZORGCOORDINATOR_OVERDRAGEN, OVERDRACHT_INTREKKEN,
                    OVERLEG_PLANNEN, OVERLEG_VERZETTEN, OVERLEG_AFZEGGEN);

    /** About one meeting, so only for who sees it. */
    static final Set<Handeling> IN_OVERLEG = EnumSet.of(
            OVERLEG_VERZETTEN, OVERLEG_AFZEGGEN, OVERLEG_VASTLEGGEN, AGENDAPUNT_TOEVOEGEN, NOTITIE_SCHRIJVEN, ACTIE_VAN_NOTITIE_MAKEN);

    private static final Set<Handeling> EIGEN_ACTIES =
            EnumSet.of(ACTIE_WIJZIGEN, ACTIESTATUS_ZETTEN, BLOKKADE_MELDEN, BLOKKADE_OPHEFFEN);

    private static final Map<Caserol, Set<Handeling>> ALTIJD = perRol(Rechten::magAltijd);
    private static final Map<Caserol, Set<Handeling>> VAN_ZICHZELF = perRol(Rechten::magVanZichzelf);

    private Rechten() {}

    /** Of everything in the plan, as far as it is in view. */
    static Set<Handeling> altijd(Caserol rol) {
        return Objects.requireNonNull(ALTIJD.get(rol));
    }

    /** Of one's own only. */
    static Set<Handeling> vanZichzelf(Caserol rol) {
        return Objects.requireNonNull(VAN_ZICHZELF.get(rol));
    }

    private static Set<Handeling> magAltijd(Caserol rol) {
        return switch (rol) {
            case ZORGCOORDINATOR -> samen(PLAN_SCHRIJVEN, PLAN_LEIDEN, KRING_BEPALEN, EnumSet.of(WERKAANTEKENING_SCHRIJVEN));
            case WIJKTEAMMEDEWERKER -> samen(PLAN_SCHRIJVEN, PLAN_LEIDEN, EnumSet.of(WERKAANTEKENING_SCHRIJVEN));
            case GEZINSLID -> samen(PLAN_SCHRIJVEN, KRING_BEPALEN);
            case PARTNER -> EnumSet.of(CASUS_LEZEN, EERDERE_WOORDEN_LEZEN, VERSIES_LEZEN, WERKAANTEKENING_SCHRIJVEN, AGENDAPUNT_TOEVOEGEN);
            case NETWERK -> EnumSet.of(CASUS_LEZEN, EERDERE_WOORDEN_LEZEN, VERSIES_LEZEN, AGENDAPUNT_TOEVOEGEN);
        };
    }

    private static Set<Handeling> magVanZichzelf(Caserol rol) {
        return switch (rol) {
            case ZORGCOORDINATOR -> EnumSet.noneOf(Handeling.class);
            case WIJKTEAMMEDEWERKER -> EnumSet.of(BETROKKENE_AFSLUITEN);
            case GEZINSLID -> EnumSet.of(AKKOORD_GEVEN);
            case PARTNER, NETWERK -> samen(EIGEN_ACTIES, EnumSet.of(BETROKKENE_AFSLUITEN));
        };
    }

    /** Worked out once: every answer asks it for every thing that can be done. */
    private static Map<Caserol, Set<Handeling>> perRol(Function<Caserol, Set<Handeling>> rechten) {
        Map<Caserol, Set<Handeling>> perRol = new EnumMap<>(Caserol.class);
        for (Caserol rol : Caserol.values()) {
            perRol.put(rol, Collections.unmodifiableSet(rechten.apply(rol)));
        }
        return perRol;
    }

    @SafeVarargs
    private static Set<Handeling> samen(Set<Handeling>... delen) {
        Set<Handeling> alle = EnumSet.noneOf(Handeling.class);
        for (Set<Handeling> deel : delen) {
            alle.addAll(deel);
        }
        return alle;
    }
}
