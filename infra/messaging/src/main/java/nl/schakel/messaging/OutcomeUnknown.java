package nl.schakel.messaging;

import com.mongodb.MongoException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessResourceException;

/** The request left, the answer did not come: the write may stand or not. Only a read can tell. */
final class OutcomeUnknown extends TransientDataAccessResourceException {

    @Serial
    private static final long serialVersionUID = 1L;

    OutcomeUnknown(String id, @Nullable MongoException cause) {
        super("Whether the change of aggregate %s was stored is not known yet".formatted(id), cause);
    }
}
