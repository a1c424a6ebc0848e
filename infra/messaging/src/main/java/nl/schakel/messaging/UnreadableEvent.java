package nl.schakel.messaging;

import java.io.Serial;

/**
 * This record can never be read, whatever we wait for: it goes to {@code <topic>.dlt} at once, with the message as reason.
 * So the message names fields and types, never content.
 */
public class UnreadableEvent extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String reason) {
        super(reason);
    }

    public UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
