package nl.schakel.gezinsplan.toegang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Bereik;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.model.Caserol;

/** Access to what is not one casus: reporting a family, lists, the address book. */
final class Algemeenbeleid {

    private static final Set<String> MELDT_AAN = Set.of("wijkteammedewerker", "teamleider", "partner", "gezinslid");

    /** People, as against systems: a partner's system has no business in our address book. */
    private static final String SYSTEEM_VAN_PARTNER = "partnersysteem";

    private Algemeenbeleid() {}

    static Toegangsbesluit beslis(Onderwerp wie, Handeling handeling) {
        return switch (handeling) {
            case CASUS_AANMELDEN -> wie.heeftEenVan(MELDT_AAN)
                    ? Toegangsbesluit.toegestaan("Meldt een gezin aan.", "AANMELDING")
                    : Toegangsbesluit.geweigerd("U kunt geen gezin aanmelden. Vraag het wijkteam.");
            case CASUSSEN_ZOEKEN, MIJN_WERK_LEZEN -> Toegangsbesluit.toegestaan(
                    "Vindt alleen gezinnen waarin hij of zij meedoet.", "DEELNAME");
            case ADRESBOEK_LEZEN -> wie.heeftFunctie(SYSTEEM_VAN_PARTNER)
                    ? Toegangsbesluit.geweigerd("Het adresboek is alleen voor mensen.")
                    : Toegangsbesluit.toegestaan("Zoekt iemand om mee samen te werken.", "SAMENWERKING");
            case ADRESBOEK_BIJHOUDEN -> wie.heeftFunctie("beheerder")
                    ? Toegangsbesluit.toegestaan("Beheert het adresboek.", "BEHEER")
                    : Toegangsbesluit.geweigerd("Dit kan alleen functioneel beheer.");
            default -> throw new IllegalArgumentException(handeling + " is about one casus");
        };
    }

    static Bereik bereik(Onderwerp wie, LocalDate vandaag) {
        Set<Caserol> rollen =
                Arrays.stream(Caserol.values()).filter(r -> r.past(wie.functies())).collect(Collectors.toSet());
        if (!rollen.isEmpty()) {
            return new Bereik.Deelnemer(wie.persoonId(), rollen, vandaag);
        }
        return wie.heeftFunctie("teamleider") && wie.organisatieId() != null
                ? new Bereik.Organisatie(wie.organisatieId(), vandaag)
                : new Bereik.Niets();
    }
}
