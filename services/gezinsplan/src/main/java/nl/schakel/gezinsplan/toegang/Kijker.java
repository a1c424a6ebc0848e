package nl.schakel.gezinsplan.toegang;

import static nl.schakel.gezinsplan.casus.application.Handeling.BETROKKENE_AFSLUITEN;
import static nl.schakel.gezinsplan.casus.application.Handeling.OVERDRACHT_BEANTWOORDEN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Kring;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Omvang;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in one casus today: worked out once, and then asked about each thing that can be done with each part of it.
 *
 * @param geleid somebody coordinates
 */
record Kijker(Betrokkene ik, Caserol rol, Zicht zicht, Casus casus, boolean geleid) {

    /** Absent when this person does not take part, or has no longer the function that goes with the role. */
    static Optional<Kijker> van(Onderwerp wie, Casus casus, LocalDate dag) {
        return casus.kring()
                .actief(wie.persoonId(), dag)
                .filter(b -> b.deelname().caserol().past(wie.functies()))
                .map(b -> van(wie, b, casus, dag));
    }

    private static Kijker van(Onderwerp wie, Betrokkene ik, Casus casus, LocalDate dag) {
        Kring kring = casus.kring();
        Caserol rol = kring.caserol(ik);
        Zicht zicht = zicht(wie, ik, kring, Overlegbeleid.inZicht(ik, rol, casus));
        return new Kijker(ik, rol, zicht, casus, kring.zorgcoordinator(dag).isPresent());
    }

    /** What somebody saw of a plan on that day; absent when he or she did not take part. Meetings are not in a plan that was fixed. */
    static Optional<Zicht> zicht(Onderwerp wie, Kring kring, LocalDate dag) {
        return kring.actief(wie.persoonId(), dag).map(b -> zicht(wie, b, kring, Set.of()));
    }

    private static Zicht zicht(Onderwerp wie, Betrokkene ik, Kring kring, Set<UUID> overleggen) {
        return new Zicht(wie.persoonId(), kring.caserol(ik), categorieen(ik, kring), omvang(ik, kring), overleggen);
    }

    static Zicht niemand(Onderwerp wie) {
        return new Zicht(wie.persoonId(), null, Set.of(), new Omvang(Niveau.ZIET_NIETS, Map.of()), Set.of());
    }

    boolean mag(Handeling handeling, @Nullable UUID deel) {
        return rolLaatToe(handeling, deel) && inZicht(handeling, deel);
    }

    private boolean rolLaatToe(Handeling handeling, @Nullable UUID deel) {
        if (handeling == BETROKKENE_AFSLUITEN && rol == Caserol.GEZINSLID) {
            return !isAnderGezinslid(deel);
        }
        if (handeling == OVERDRACHT_BEANTWOORDEN) {
            return deel != null && casus.kring().overdracht(deel).filter(o -> o.aanId().equals(ik.id())).isPresent();
        }
        if (Rechten.altijd(rol).contains(handeling)) {
            return true;
        }
        if (rol == Caserol.WIJKTEAMMEDEWERKER && !geleid && Rechten.KRING_BEPALEN.contains(handeling)) {
            return true;
        }
        return deel != null && Rechten.vanZichzelf(rol).contains(handeling) && isVanMij(handeling, deel);
    }

    /** One parent cannot shut the other out, nor a child; that is for the coordinator. */
    private boolean isAnderGezinslid(@Nullable UUID deel) {
        return deel != null
                && !ik.id().equals(deel)
                && casus.kring()
                        .betrokkene(deel)
                        .filter(b -> b.deelname().caserol() == Caserol.GEZINSLID)
                        .isPresent();
    }

    private boolean isVanMij(Handeling handeling, UUID deel) {
        String persoonId = ik.persoon().id();
        return switch (handeling) {
            case BETROKKENE_AFSLUITEN -> ik.id().equals(deel);
            case AKKOORD_GEVEN ->
                casus.gezin().lidMetAccount(persoonId).filter(l -> l.id().equals(deel)).isPresent();
            default -> casus.plan().actie(deel).filter(a -> a.isVan(persoonId)).isPresent();
        };
    }

    /** What one does not see, one cannot change. */
    private boolean inZicht(Handeling handeling, @Nullable UUID deel) {
        if (Rechten.IN_OVERLEG.contains(handeling)) {
            return deel != null && zicht.overleggen().contains(deel);
        }
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
    private static Set<Gegevenscategorie> categorieen(Betrokkene betrokkene, Kring kring) {
        Set<Gegevenscategorie> alle = EnumSet.noneOf(Gegevenscategorie.class);
        alle.addAll(betrokkene.deelname().categorieen());
        if (isZorgcoordinator(betrokkene, kring)) {
            alle.addAll(EnumSet.allOf(Gegevenscategorie.class));
        }
        Caserol zelf = betrokkene.deelname().caserol();
        if (zelf == Caserol.GEZINSLID || zelf == Caserol.NETWERK) {
            alle.remove(Gegevenscategorie.WERKAANTEKENINGEN);
        }
        return alle;
    }

    /** Who coordinates, must see the whole. */
    private static Omvang omvang(Betrokkene betrokkene, Kring kring) {
        return isZorgcoordinator(betrokkene, kring)
                ? Omvang.HEEL
                : betrokkene.deelname().omvang();
    }

    private static boolean isZorgcoordinator(Betrokkene betrokkene, Kring kring) {
        return kring.caserol(betrokkene) == Caserol.ZORGCOORDINATOR;
    }
}
