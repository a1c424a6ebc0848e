package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Stand;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;

/** Welke knoppen iemand krijgt: wat hij mag, en wat in deze stand zin heeft. Het model beslist zelf nog eens. */
final class Mogelijkheden {

    private Mogelijkheden() {}

    static List<Handeling> van(Evaluatie evaluatie, String persoonId, Set<Rol> rollen) {
        return Arrays.stream(Handeling.values())
                .filter(h -> !h.magAls(rollen).isEmpty())
                .filter(h -> past(h, evaluatie, persoonId))
                .toList();
    }

    private static boolean past(Handeling handeling, Evaluatie e, String persoonId) {
        var stand = e.stand();
        boolean gekozen = stand == Stand.IN_VOORBEREIDING || stand == Stand.GEPLAND;
        return switch (handeling) {
            case INSTEMMEN, INTREKKEN -> stand.voorGesprek();
            case GESPREKSLEIDER_KIEZEN, TIJDLIJN_KIEZEN, DEELNEMER_UITNODIGEN, BIJEENKOMST_PLANNEN -> gekozen;
            case MOMENT_TOEVOEGEN -> gekozen && !(e.gezinZeiNee() && e.isGezin(persoonId));
            case DEELNEMER_AFSLUITEN -> e.deelnemers().stream().anyMatch(d -> d.actief());
            case TOEZEGGEN -> gekozen && e.deelnemerVan(persoonId).filter(d -> d.stand() == Deelname.UITGENODIGD).isPresent();
            case AFMELDEN -> gekozen && e.deelnemerVan(persoonId).isPresent();
            case BIJDRAGEN -> gekozen && (e.deelnemerVan(persoonId).isPresent() || !e.gezinZeiNee());
            case VERSLAG_MAKEN -> stand == Stand.GEPLAND;
            case LEERPUNT_MAKEN, VERBETERACTIE_MAKEN -> stand.naGesprek();
            case VERBETERACTIE_BIJWERKEN -> !e.verbeteracties().isEmpty();
            case EVALUATIE_LEZEN, EVALUATIE_VOORSTELLEN, UITNODIGING_LEZEN, ANTWOORDEN_BEWAREN, LEERPUNT_LEZEN, LEERPUNT_VRIJGEVEN, OPSOMMEN -> false;
        };
    }
}
