package nl.schakel.procesevaluatie.uitnodiging.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.MeldAf;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import org.jspecify.annotations.Nullable;

/** De genodigde doet niet mee. Dat is prima, met of zonder reactie. */
public final class UitnodigingAfzeggen {

    private final Gastopdracht gasten;

    public UitnodigingAfzeggen(Gastopdracht gasten) {
        this.gasten = gasten;
    }

    public GastResultaat voerUit(String sessie, Sleutel sleutel, @Nullable String reactie) {
        return gasten.genodigde(sessie).map(genodigde -> {
            var resultaat = gasten.voerUit(genodigde, Handeling.AFMELDEN, sleutel, door -> new MeldAf(door, reactie));
            if (resultaat instanceof GastResultaat.Gelukt) {
                gasten.wisConcept(genodigde);
            }
            return resultaat;
        }).orElseGet(GastResultaat.GeenSessie::new);
    }
}
