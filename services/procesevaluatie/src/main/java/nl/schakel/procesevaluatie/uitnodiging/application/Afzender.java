package nl.schakel.procesevaluatie.uitnodiging.application;

import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;

/** Namens wie wij vragen: de organisatie van de gespreksleider. */
final class Afzender {

    private static final String ONBEKEND = "Het wijkteam";

    private Afzender() {}

    static String van(Evaluatie evaluatie) {
        var leider = evaluatie.gespreksleider();
        return leider == null || leider.persoon().organisatie() == null ? ONBEKEND : leider.persoon().organisatie();
    }
}
