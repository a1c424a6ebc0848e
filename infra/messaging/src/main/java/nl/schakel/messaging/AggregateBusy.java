package nl.schakel.messaging;

import java.io.Serial;
import org.springframework.dao.TransientDataAccessResourceException;

/** So many change this one aggregate at once that we lost every round. To HTTP this is a 503. */
final class AggregateBusy extends TransientDataAccessResourceException {

    @Serial
    private static final long serialVersionUID = 1L;

    AggregateBusy(String id, int attempts) {
        super("Aggregate %s changed under us %d times in a row".formatted(id, attempts));
    }
}
