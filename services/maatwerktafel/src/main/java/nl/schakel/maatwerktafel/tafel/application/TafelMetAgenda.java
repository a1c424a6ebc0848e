package nl.schakel.maatwerktafel.tafel.application;

import java.util.List;

/**
 * Een tafel zoals iemand haar opent.
 *
 * @param agenda only what this reader may read
 */
public record TafelMetAgenda(Tafelbeeld tafel, List<Agenda.Punt> agenda) {

    public TafelMetAgenda {
        agenda = List.copyOf(agenda);
    }
}
