package nl.schakel.maatwerktafel.regel.model;

import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Door;

/** Wat er met een regel gedaan kan worden. */
public sealed interface RegelOpdracht {

    Door door();

    record VoegToe(RegelId id, Regeltekst tekst, Door door) implements RegelOpdracht {}

    /** @param basis version that the doer last saw */
    record PasAan(Regeltekst tekst, long basis, Door door) implements RegelOpdracht {}

    record TelVerzoek(String verzoekId, LocalDate dag, Door door) implements RegelOpdracht {}

    record TelLeerpunt(String leerpuntId, Door door) implements RegelOpdracht {}
}
