package nl.schakel.maatwerktafel.tafel.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.tafel.model.TafelId;

/** What is on the agendas. Follows from the requests themselves, so it is never out of step with them. */
public interface Agenda {

    /** How many requests are on each of these tables. */
    Map<String, Integer> aantallen(Collection<TafelId> tafels);

    /** The requests on this table that this reader may read, by time. */
    List<Punt> punten(TafelId tafel, Onderwerp lezer, LocalDate vandaag);

    /** One request on the agenda, with its time as {@code HH:mm}. */
    record Punt(String verzoekId, String casusId, String tijd, String titel, String stand) {}
}
