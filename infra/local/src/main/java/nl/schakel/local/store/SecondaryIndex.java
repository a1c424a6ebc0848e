package nl.schakel.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * An ordinary index, kept in memory and rebuilt at open, over the leading field of its key. It hands the server the
 * documents that may match; the server checks the whole filter on each. As shipped, an ordinary index does nothing at all.
 */
final class SecondaryIndex extends Index<Object> {

    private final String field;
    private final TreeMap<Object, Set<Object>> positions = new TreeMap<>(ValueComparator.ascWithoutListHandling());
    /** Documents whose field is there but holds null or an empty list: {@code $exists} must find them. */
    private final Set<Object> withoutValue = new LinkedHashSet<>();

    SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.field = keys.getFirst().getKey();
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        Set<Object> values = values(document);
        values.forEach(value -> positions.computeIfAbsent(value, any -> new LinkedHashSet<>()).add(position));
        if (values.isEmpty() && isPresent(document)) {
            withoutValue.add(position);
        }
    }

    @Override
    public synchronized Object remove(Document document) {
        Object position = getPosition(document);
        for (Object value : values(document)) {
            positions.computeIfPresent(value, (any, at) -> at.remove(position) && at.isEmpty() ? null : at);
        }
        withoutValue.remove(position);
        return position;
    }

    @Override
    public synchronized void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!values(before).equals(values(after)) || isPresent(before) != isPresent(after)) {
            remove(before);
            add(after, position, collection);
        }
    }

    @Override
    public boolean canHandle(Document query) {
        return IndexCondition.of(query.get(field)) != null;
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        var condition = Objects.requireNonNull(IndexCondition.of(query.get(field)));
        // A copy: the server walks it while other threads may change the index.
        var found = new LinkedHashSet<Object>();
        condition.select(positions).forEach(found::addAll);
        if (condition.includesEmpty()) {
            found.addAll(withoutValue);
        }
        return new ArrayList<>(found);
    }

    /** The position of a document in a collection with ids is its id. */
    @Override
    public Object getPosition(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    private Set<Object> values(Document document) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, field);
        var values = new LinkedHashSet<Object>();
        for (Object one : value instanceof Collection<?> many ? many : List.of(value == null ? Missing.getInstance() : value)) {
            if (Missing.isNeitherNullNorMissing(one)) {
                values.add(IndexCondition.comparable(one));
            }
        }
        return values;
    }

    private boolean isPresent(Document document) {
        Object value = Utils.getSubdocumentValue(document, field);
        return !(value instanceof Missing);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Every document is welcome: this index is not unique.
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // Every change is welcome: this index is not unique.
    }

    @Override
    public synchronized long getCount() {
        return positions.size() + withoutValue.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public synchronized void drop() {
        positions.clear();
        withoutValue.clear();
    }
}
