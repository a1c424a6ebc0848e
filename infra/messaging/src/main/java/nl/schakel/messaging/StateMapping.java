package nl.schakel.messaging;

import org.bson.Document;

/** How an aggregate is written under {@code state} of its document. */
public interface StateMapping<S> {

    Document write(S state);

    S read(Document state);
}
