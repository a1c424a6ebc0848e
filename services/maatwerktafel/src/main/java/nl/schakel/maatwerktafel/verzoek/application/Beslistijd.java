package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Duration;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;

/** How long families wait for the table, as a figure without families. */
@FunctionalInterface
public interface Beslistijd {

    /** @param duur from filing to decision */
    void gemeten(Besluitsoort besluit, Urgentie urgentie, Duration duur);
}
