package nl.schakel.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a filter asks of one field, as far as an ordered index can help; the server checks the rest. */
sealed interface IndexCondition {

    /** The entries that may match; too many is slow, too few is wrong. */
    Collection<Set<Object>> select(NavigableMap<Object, Set<Object>> index);

    default boolean includesEmpty() {
        return false;
    }

    /** @return null when the index cannot help: no condition, null, a pattern, a whole document or a negation */
    static @Nullable IndexCondition of(@Nullable Object asked) {
        if (isScalar(asked)) {
            return new AnyOf(List.of(asked));
        }
        if (!(asked instanceof Document operators) || operators.isEmpty()) {
            return null;
        }
        for (var operator : operators.entrySet()) {
            IndexCondition condition = of(operator.getKey(), operator.getValue());
            if (condition != null) {
                return condition;
            }
        }
        return null;
    }

    private static @Nullable IndexCondition of(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> isScalar(operand) ? new AnyOf(List.of(operand)) : null;
            case "$in" -> operand instanceof Collection<?> many && many.stream().allMatch(IndexCondition::isScalar)
                    ? new AnyOf(many) : null;
            case "$gt", "$gte" -> isScalar(operand) ? new From(operand) : null;
            case "$lt", "$lte" -> isScalar(operand) ? new UpTo(operand) : null;
            case "$exists" -> Boolean.TRUE.equals(operand) ? new Present() : null;
            default -> null;
        };
    }

    private static boolean isScalar(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Instant
                || value instanceof UUID || value instanceof ObjectId;
    }

    /** Numbers of every kind are one kind to a filter: 1, 1L and 1.0 are equal. */
    static Object comparable(Object value) {
        return value instanceof Number number ? number.doubleValue() : value;
    }

    record AnyOf(Collection<?> values) implements IndexCondition {
        @Override
        public Collection<Set<Object>> select(NavigableMap<Object, Set<Object>> index) {
            return values.stream().map(value -> index.getOrDefault(comparable(value), Set.of())).toList();
        }
    }

    record From(Object least) implements IndexCondition {
        @Override
        public Collection<Set<Object>> select(NavigableMap<Object, Set<Object>> index) {
            return index.tailMap(comparable(least), true).values();
        }
    }

    record UpTo(Object most) implements IndexCondition {
        @Override
        public Collection<Set<Object>> select(NavigableMap<Object, Set<Object>> index) {
            return index.headMap(comparable(most), true).values();
        }
    }

    record Present() implements IndexCondition {
        @Override
        public Collection<Set<Object>> select(NavigableMap<Object, Set<Object>> index) {
            return index.values();
        }

        @Override
        public boolean includesEmpty() {
            return true;
        }
    }
}
