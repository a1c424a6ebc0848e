package nl.schakel.gateway.partnernieuws;

import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.messaging.OutgoingEvent;

/** What our services hear of an event of a partner. */
public interface Vertaling {

    OutgoingEvent vertaal(Partnergebeurtenis gebeurtenis);
}
