package nl.schakel.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A unique index that also serves filters with more fields than its key: {@code {_id, version}} is then one look-up. The
 * server checks the whole filter on every document that an index hands it, so handing too many is never wrong.
 */
final class UniqueIndex extends Index<Object> {

    private final Index<Object> index;

    UniqueIndex(Index<Object> index, boolean sparse) {
        super(index.getName(), index.getKeys(), sparse);
        this.index = index;
    }

    @Override
    public boolean canHandle(Document query) {
        if (index.canHandle(query)) {
            return true;
        }
        Document own = ownPart(query);
        return own != null && own.size() < query.size() && index.canHandle(own);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Document own = ownPart(query);
        return index.getPositions(own == null ? query : own);
    }

    private @Nullable Document ownPart(Document query) {
        var own = new Document();
        for (String key : keys()) {
            // Nothing, or null: more than one document may answer to that.
            if (query.get(key) == null) {
                return null;
            }
            own.put(key, query.get(key));
        }
        return own;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return index.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        index.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        index.add(document, position, collection);
    }

    @Override
    public @Nullable Object remove(Document document) {
        return index.remove(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        index.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        index.updateInPlace(before, after, position, collection);
    }

    @Override
    public long getCount() {
        return index.getCount();
    }

    @Override
    public boolean isEmpty() {
        return index.isEmpty();
    }

    @Override
    public long getDataSize() {
        return index.getDataSize();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {
        index.drop();
    }
}
