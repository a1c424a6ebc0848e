package nl.schakel.messaging;

import java.io.Serial;
import org.springframework.dao.TransientDataAccessResourceException;

/** The broker has been away so long that this one aggregate holds all it may hold. Others go on. To HTTP this is a 503. */
final class OutboxFull extends TransientDataAccessResourceException {

    @Serial
    private static final long serialVersionUID = 1L;

    OutboxFull(String id, int events) {
        super("Aggregate %s has %d unsent events; it takes no changes until the broker answers".formatted(id, events));
    }
}
