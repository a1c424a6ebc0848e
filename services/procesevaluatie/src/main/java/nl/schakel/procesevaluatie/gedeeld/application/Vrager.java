package nl.schakel.procesevaluatie.gedeeld.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * Wie iets wil, met de sleutel waaraan een herhaling te herkennen is.
 *
 * @param basis de versie die hij zag; ontbreekt als de opdracht er niet op berust
 */
public record Vrager(Onderwerp wie, Sleutel sleutel, @Nullable Long basis) {

    public Handelende handelende() {
        return handelende(wie);
    }

    /** Iemand heeft één functie; wie er geen heeft, telt naar buiten als gezinslid. */
    private static Handelende handelende(Onderwerp wie) {
        var functie = wie.functies().stream().sorted().findFirst().orElse("gezinslid");
        return new Handelende(wie.persoonId(), wie.naam(), wie.organisatieNaam(), functie);
    }
}
