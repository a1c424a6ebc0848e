package nl.schakel.procesevaluatie.uitnodiging.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.ZegToe;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** De genodigde komt ook naar het gesprek. */
public final class UitnodigingToezeggen {

    private final Gastopdracht gasten;

    public UitnodigingToezeggen(Gastopdracht gasten) {
        this.gasten = gasten;
    }

    public GastResultaat voerUit(String sessie, Sleutel sleutel) {
        return gasten.genodigde(sessie)
                .map(genodigde -> gasten.voerUit(genodigde, Handeling.TOEZEGGEN, sleutel, ZegToe::new))
                .orElseGet(GastResultaat.GeenSessie::new);
    }
}
