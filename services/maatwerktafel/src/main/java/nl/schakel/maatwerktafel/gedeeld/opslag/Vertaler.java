package nl.schakel.maatwerktafel.gedeeld.opslag;

import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.messaging.OutgoingEvent;

/** Says what happened in the published language: ids, codes and dates only. */
@FunctionalInterface
public interface Vertaler<S, E> {

    /** @param staat the aggregate after the change */
    OutgoingEvent vertaal(S staat, E gebeurtenis, Door door);
}
