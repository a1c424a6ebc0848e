package nl.schakel.gezinsplan.casus.application;

import java.util.List;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.messaging.OutgoingEvent;

/** Says what happened in the language that we published, so that it can be stored in the same write as the casus. */
public interface Vertaling {

    List<OutgoingEvent> vertaal(Aanvaard aanvaard);
}
