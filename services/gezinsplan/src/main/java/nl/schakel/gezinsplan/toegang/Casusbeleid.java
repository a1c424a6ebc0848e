package nl.schakel.gezinsplan.toegang;

import static nl.schakel.gezinsplan.casus.application.Handeling.BETROKKENE_AFSLUITEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.CASUS_HEROPENEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.CASUS_LEZEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.CONTACT_LEZEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.EERDERE_WOORDEN_LEZEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.EERSTE_CONTACT_VASTLEGGEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.NAZORG_GEVEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.VERSIES_LEZEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.VERZOEKGEGEVENS_LEZEN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Kring;
import nl.schakel.gezinsplan.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Access to one casus = a participation that is active today ∧ the function that goes with its role ∧ the kind of data
 * it covers ∧ the part of the plan it reaches. Pure: the same question on the same day has the same answer.
 */
final class Casusbeleid {

    private static final String DOET_NIET_MEE =
            "U kunt dit niet zien. U doet niet mee in dit plan. Vraag het gezin of de zorgcoördinator.";
    private static final String HOORT_NIET_BIJ_ROL =
            "U kunt dit niet doen in dit plan. Vraag het gezin of de zorgcoördinator.";
    private static final String ALLEEN_DIENST = "Dit is alleen voor onze eigen diensten.";

    private static final Set<Handeling> ALLEEN_VOOR_DIENSTEN = EnumSet.of(VERZOEKGEGEVENS_LEZEN, CONTACT_LEZEN);

    private static final Set<Handeling> NA_HET_AFSLUITEN =
            EnumSet.of(
                    CASUS_LEZEN, EERDERE_WOORDEN_LEZEN, VERSIES_LEZEN, BETROKKENE_AFSLUITEN, NAZORG_GEVEN, CASUS_HEROPENEN);

    private Casusbeleid() {}

    static Toegangsbesluit beslis(
            Onderwerp wie, Handeling handeling, Casus casus, @Nullable UUID deel, LocalDate dag) {
        if (ALLEEN_VOOR_DIENSTEN.contains(handeling)) {
            return wie.heeftFunctie("dienst")
                    ? Toegangsbesluit.toegestaan("Een dienst van ons heeft dit nodig voor het gezin.", "DIENST")
                    : Toegangsbesluit.geweigerd(ALLEEN_DIENST);
        }
        Kijker kijker = Kijker.van(wie, casus, dag).orElse(null);
        if (kijker == null) {
            return magOppakken(wie, handeling, casus)
                    ? Toegangsbesluit.toegestaan("Dit gezin is aangemeld en nog niet opgepakt.", "AANMELDING")
                    : Toegangsbesluit.geweigerd(DOET_NIET_MEE);
        }
        return kijker.mag(handeling, deel)
                ? Toegangsbesluit.toegestaan(
                        "Doet mee als " + kijker.rol().name().toLowerCase(Locale.ROOT) + ".",
                        kijker.ik().deelname().grondslag().name())
                : Toegangsbesluit.geweigerd(HOORT_NIET_BIJ_ROL);
    }

    static Zicht zicht(Onderwerp wie, Casus casus, LocalDate dag) {
        return Kijker.van(wie, casus, dag).map(Kijker::zicht).orElseGet(() -> Kijker.niemand(wie));
    }

    /**
     * Of a plan as it was: no more than today, and no more than then. Who coordinates must know what was agreed, and the
     * family owns it; for them not having taken part yet is no reason to see less.
     */
    static Optional<Zicht> zicht(Onderwerp wie, Casus casus, LocalDate dag, Kring toen, LocalDate dagToen) {
        Zicht nu = zicht(wie, casus, dag);
        if (nu.caserol() == null || nu.caserol() == Caserol.ZORGCOORDINATOR) {
            return Optional.of(nu).filter(z -> z.caserol() != null);
        }
        Optional<Zicht> vanToen = Kijker.zicht(wie, toen, dagToen).map(nu::hoogstens);
        return nu.caserol() == Caserol.GEZINSLID ? vanToen.or(() -> Optional.of(nu)) : vanToen;
    }

    static Set<Handeling> mag(Onderwerp wie, Casus casus, LocalDate dag) {
        Set<Handeling> mag = EnumSet.noneOf(Handeling.class);
        Kijker kijker = Kijker.van(wie, casus, dag).orElse(null);
        for (Handeling handeling : Handeling.values()) {
            if (kanNog(casus, handeling, dag) && (kijker == null ? magOppakken(wie, handeling, casus) : ergens(kijker, handeling))) {
                mag.add(handeling);
            }
        }
        return mag;
    }

    /** A new family is not kept waiting because nobody of the team was invited yet. */
    private static boolean magOppakken(Onderwerp wie, Handeling handeling, Casus casus) {
        return handeling == EERSTE_CONTACT_VASTLEGGEN
                && Caserol.WIJKTEAMMEDEWERKER.past(wie.functies())
                && !casus.isOpgepakt();
    }

    private static boolean kanNog(Casus casus, Handeling handeling, LocalDate dag) {
        if (casus.status().isDicht()) {
            return NA_HET_AFSLUITEN.contains(handeling) && (handeling != NAZORG_GEVEN || casus.status() != Status.EINDE);
        }
        return switch (handeling) {
            case CASUS_HEROPENEN, NAZORG_GEVEN -> false;
            case EERSTE_CONTACT_VASTLEGGEN -> casus.aanmelding().eersteContactOp() == null;
            case PLAN_VASTSTELLEN -> !casus.plan().isVastgesteld();
            case ZORGCOORDINATOR_AANWIJZEN -> casus.kring().zorgcoordinator(dag).isEmpty();
            case ZORGCOORDINATOR_OVERDRAGEN ->
                casus.kring().zorgcoordinator(dag).isPresent() && casus.kring().gevraagd(dag).isEmpty();
            case OVERDRACHT_BEANTWOORDEN, OVERDRACHT_INTREKKEN -> casus.kring().gevraagd(dag).isPresent();
            default -> true;
        };
    }

    /** On the whole, or on some part of it that is one's own or in view. */
    private static boolean ergens(Kijker kijker, Handeling handeling) {
        if (ALLEEN_VOOR_DIENSTEN.contains(handeling)) {
            return false;
        }
        Casus casus = kijker.casus();
        return kijker.mag(handeling, null)
                || casus.plan().acties().stream().anyMatch(a -> kijker.mag(handeling, a.id()))
                || casus.plan().doelen().stream().anyMatch(d -> kijker.mag(handeling, d.id()))
                || casus.kring().overdrachten().stream().anyMatch(o -> kijker.mag(handeling, o.id()))
                || casus.kring().overleggen().stream().anyMatch(o -> kijker.mag(handeling, o.id()))
                || casus.gezin().leden().stream().anyMatch(l -> kijker.mag(handeling, l.id()));
    }
}
