package nl.schakel.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read stays as it was read. As shipped, an update changes the very object that an earlier read is
 * still sending, field by field: the reader may get the new version with the old state, and overwrite what it never saw.
 */
final class SnapshotCollection extends H2Collection {

    /** Under the lock of this collection, as all reading and changing of it. */
    private boolean changing;

    SnapshotCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> data,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, data, meta, cursors);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return onCopies(() -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return onCopies(() -> super.findAndModify(query));
    }

    /** The server changes what it finds in place, and then stores it: so let it find copies. */
    private Document onCopies(Supplier<Document> change) {
        changing = true;
        try {
            return change.get();
        } finally {
            changing = false;
        }
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        Document found = super.getDocument(position);
        return found != null && changing ? found.clone() : found;
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        Stream<DocumentWithPosition<Object>> all = super.streamAllDocumentsWithPosition();
        return changing ? all.map(d -> new DocumentWithPosition<>(d.getDocument().clone(), d.getPosition())) : all;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        if (!changing) {
            return super.matchDocuments(query, order, skip, limit, batchSize, fields);
        }
        Stream<Document> copies = streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument);
        return matchDocumentsFromStream(copies, query, order, skip, limit, batchSize, fields);
    }
}
