package nl.schakel.messaging;

import java.io.Serial;
import org.springframework.dao.TransientDataAccessResourceException;

/** So much of one key stands aside that its partition waits: anything else would lose events or their order. */
final class AsideFull extends TransientDataAccessResourceException {

    @Serial
    private static final long serialVersionUID = 1L;

    AsideFull(String topic) {
        super("more than " + AsideStore.MOST + " events of one key of " + topic + " stand aside");
    }
}
