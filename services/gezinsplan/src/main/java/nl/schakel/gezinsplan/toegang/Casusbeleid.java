package nl.schakel.gezinsplan.toegang;

import static nl.schakel.gezinsplan.casus.application.Handeling.BETROKKENE_AFSLUITEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.CASUS_HEROPENEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.CASUS_LEZEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.EERSTE_CONTACT_VASTLEGGEN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Doel;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Gezinslid;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Omvang;
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

    private Casusbeleid() {}

    static Toegangsbesluit beslis(
            Onderwerp wie, Handeling handeling, Casus casus, @Nullable UUID deel, LocalDate dag) {
        if (handeling == Handeling.VERZOEKGEGEVENS_LEZEN || handeling == Handeling.CONTACT_LEZEN) {
            return wie.heeftFunctie("dienst")
                    ? Toegangsbesluit.toegestaan("Een dienst van ons heeft dit nodig voor het gezin.", "DIENST")
                    : Toegangsbesluit.geweigerd(ALLEEN_DIENST);
        }
        Betrokkene betrokkene = deelname(wie, casus, dag).orElse(null);
        if (betrokkene == null) {
            return magOppakken(wie, handeling, casus)
                    ? Toegangsbesluit.toegestaan("Dit gezin is aangemeld en nog niet opgepakt.", "AANMELDING")
                    : Toegangsbesluit.geweigerd(DOET_NIET_MEE);
        }
        Caserol rol = casus.kring().caserol(betrokkene);
        boolean mag = rolLaatToe(betrokkene, rol, handeling, casus, deel, dag)
                && inZicht(zicht(wie, casus, dag), handeling, casus, deel);
        return mag
                ? Toegangsbesluit.toegestaan(
                        "Doet mee als " + rol.name().toLowerCase(Locale.ROOT) + ".",
                        betrokkene.deelname().grondslag().name())
                : Toegangsbesluit.geweigerd(HOORT_NIET_BIJ_ROL);
    }

    static Zicht zicht(Onderwerp wie, Casus casus, LocalDate dag) {
        return deelname(wie, casus, dag)
                .map(b -> new Zicht(
                        wie.persoonId(), casus.kring().caserol(b), categorieen(b, casus), omvang(b, casus)))
                .orElseGet(() -> new Zicht(
                        wie.persoonId(), null, Set.of(), new Omvang(Niveau.ZIET_NIETS, Map.of())));
    }

    static Set<Handeling> mag(Onderwerp wie, Casus casus, LocalDate dag) {
        Set<Handeling> mag = EnumSet.noneOf(Handeling.class);
        for (Handeling handeling : Handeling.values()) {
            if (kanNog(casus, handeling) && ergens(wie, handeling, casus, dag)) {
                mag.add(handeling);
            }
        }
        return mag;
    }

    private static Optional<Betrokkene> deelname(Onderwerp wie, Casus casus, LocalDate dag) {
        return casus.kring()
                .actief(wie.persoonId(), dag)
                .filter(b -> b.deelname().caserol().past(wie.functies()));
    }

    /** A new family is not kept waiting because nobody of the team was invited yet. */
    private static boolean magOppakken(Onderwerp wie, Handeling handeling, Casus casus) {
        return handeling == EERSTE_CONTACT_VASTLEGGEN
                && Caserol.WIJKTEAMMEDEWERKER.past(wie.functies())
                && !casus.isOpgepakt();
    }

    private static boolean rolLaatToe(
            Betrokkene ik, Caserol rol, Handeling handeling, Casus casus, @Nullable UUID deel, LocalDate dag) {
        if (handeling == BETROKKENE_AFSLUITEN && rol == Caserol.GEZINSLID) {
            return !isAnderGezinslid(ik, casus, deel);
        }
        if (Rechten.altijd(rol).contains(handeling)) {
            return true;
        }
        boolean niemandLeidt = casus.kring().zorgcoordinator(dag).isEmpty();
        if (rol == Caserol.WIJKTEAMMEDEWERKER && niemandLeidt && Rechten.KRING_BEPALEN.contains(handeling)) {
            return true;
        }
        return deel != null && Rechten.vanZichzelf(rol).contains(handeling) && isVan(ik, handeling, casus, deel);
    }

    /** One parent cannot shut the other out, nor a child; that is for the coordinator. */
    private static boolean isAnderGezinslid(Betrokkene ik, Casus casus, @Nullable UUID deel) {
        return deel != null
                && !ik.id().equals(deel)
                && casus.kring()
                        .betrokkene(deel)
                        .filter(b -> b.deelname().caserol() == Caserol.GEZINSLID)
                        .isPresent();
    }

    private static boolean isVan(Betrokkene ik, Handeling handeling, Casus casus, UUID deel) {
        String persoonId = ik.persoon().id();
        return switch (handeling) {
            case BETROKKENE_AFSLUITEN -> ik.id().equals(deel);
            case AKKOORD_GEVEN ->
                casus.gezin().lidMetAccount(persoonId).filter(l -> l.id().equals(deel)).isPresent();
            default -> casus.plan().actie(deel).filter(a -> a.isVan(persoonId)).isPresent();
        };
    }

    /** What one does not see, one cannot change. */
    private static boolean inZicht(Zicht zicht, Handeling handeling, Casus casus, @Nullable UUID deel) {
        Gegevenscategorie categorie = handeling.categorie();
        if (categorie == null) {
            return true;
        }
        if (deel != null && casus.plan().doel(deel).isPresent()) {
            return categorie == Gegevenscategorie.WERKAANTEKENINGEN
                    ? zicht.zietWerkaantekening(deel)
                    : zicht.doel(deel) == Niveau.LEEST_MEE;
        }
        if (deel != null && categorie == Gegevenscategorie.PLAN && casus.plan().actie(deel).isPresent()) {
            return casus.plan().actie(deel).filter(zicht::ziet).isPresent();
        }
        return zicht.ziet(categorie);
    }

    /** Notes of professionals are not for residents, also not for a resident who coordinates. */
    private static Set<Gegevenscategorie> categorieen(Betrokkene betrokkene, Casus casus) {
        Set<Gegevenscategorie> alle = EnumSet.noneOf(Gegevenscategorie.class);
        alle.addAll(betrokkene.deelname().categorieen());
        if (isZorgcoordinator(betrokkene, casus)) {
            alle.addAll(EnumSet.allOf(Gegevenscategorie.class));
        }
        Caserol zelf = betrokkene.deelname().caserol();
        if (zelf == Caserol.GEZINSLID || zelf == Caserol.NETWERK) {
            alle.remove(Gegevenscategorie.WERKAANTEKENINGEN);
        }
        return alle;
    }

    /** Who coordinates, must see the whole. */
    private static Omvang omvang(Betrokkene betrokkene, Casus casus) {
        return isZorgcoordinator(betrokkene, casus)
                ? Omvang.HEEL
                : betrokkene.deelname().omvang();
    }

    private static boolean isZorgcoordinator(Betrokkene betrokkene, Casus casus) {
        return casus.kring().caserol(betrokkene) == Caserol.ZORGCOORDINATOR;
    }

    private static boolean kanNog(Casus casus, Handeling handeling) {
        if (casus.status() == Status.AFGESLOTEN) {
            return handeling == CASUS_LEZEN || handeling == BETROKKENE_AFSLUITEN || handeling == CASUS_HEROPENEN;
        }
        return switch (handeling) {
            case CASUS_HEROPENEN -> false;
            case EERSTE_CONTACT_VASTLEGGEN -> casus.aanmelding().eersteContactOp() == null;
            case PLAN_VASTSTELLEN -> !casus.plan().isVastgesteld();
            default -> true;
        };
    }

    /** On the whole, or on some part of it that is one's own or in view. */
    private static boolean ergens(Onderwerp wie, Handeling handeling, Casus casus, LocalDate dag) {
        Stream<UUID> delen = Stream.of(
                        casus.plan().acties().stream().map(Actie::id),
                        casus.plan().doelen().stream().map(Doel::id),
                        casus.gezin().leden().stream().map(Gezinslid::id))
                .flatMap(ids -> ids);
        return beslis(wie, handeling, casus, null, dag).toegestaan()
                || delen.anyMatch(deel -> beslis(wie, handeling, casus, deel, dag).toegestaan());
    }
}
