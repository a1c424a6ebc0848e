package nl.schakel.maatwerktafel.tafel.model;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.schakel.maatwerktafel.gedeeld.model.Door;

/** Wat er met een tafel gedaan kan worden. */
public sealed interface TafelOpdracht {

    Door door();

    record PlanTafel(TafelId id, LocalDate datum, LocalTime begin, LocalTime eind, String plaats, Door door) implements TafelOpdracht {}

    record Reserveer(String verzoekId, LocalDate vandaag, Door door) implements TafelOpdracht {}

    record GeefVrij(String verzoekId, Door door) implements TafelOpdracht {}
}
