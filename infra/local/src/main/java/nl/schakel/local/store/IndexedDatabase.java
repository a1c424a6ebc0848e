package nl.schakel.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * A database whose indexes are used, and whose reads stay as they were read. As shipped, only a filter of exactly the
 * unique key avoids a full scan.
 */
final class IndexedDatabase extends H2Database {

    private final MVStore file;

    IndexedDatabase(String name, MVStore file, CursorRegistry cursors) {
        this.file = file; // first: the parent's constructor opens the collections
        super(name, file, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String full = getFullCollectionNamespace(collection);
        // The maps that the parent would open
        return new SnapshotCollection(
                this, collection, options, file.openMap("databases." + full), file.openMap("meta." + full), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(super.openOrCreateUniqueIndex(collection, name, keys, sparse), sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(name, keys, sparse);
    }
}
