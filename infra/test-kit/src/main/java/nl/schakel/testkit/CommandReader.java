package nl.schakel.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Takes a MongoDB command apart and tells what in it is not portable. */
final class CommandReader {

    private final Consumer<String> violation;

    CommandReader(Consumer<String> violation) {
        this.violation = violation;
    }

    Set<String> leadingFields(BsonDocument createIndexes) {
        Set<String> leading = new LinkedHashSet<>();
        for (BsonDocument index : documents(createIndexes, "indexes")) {
            leading.add(index.getDocument("key").getFirstKey());
            if (index.containsKey("partialFilterExpression")
                    && index.getBoolean("unique", BsonBoolean.FALSE).getValue()) {
                violation.accept("a unique partial index: the embedded server drops the filter");
            }
            if (index.containsKey("collation")) {
                violation.accept("an index with collation: store a normalised key instead");
            }
        }
        return leading;
    }

    List<BsonDocument> filters(String name, BsonDocument command) {
        List<BsonDocument> filters = new ArrayList<>();
        switch (name) {
            case "find" -> addDocument(filters, command, "filter");
            case "findAndModify", "findandmodify", "count", "distinct" -> addDocument(filters, command, "query");
            case "update" -> documents(command, "updates").forEach(u -> addDocument(filters, u, "q"));
            case "delete" -> documents(command, "deletes").forEach(u -> addDocument(filters, u, "q"));
            case "aggregate" -> {
                List<BsonDocument> stages = documents(command, "pipeline");
                if (!stages.isEmpty()) {
                    addDocument(filters, stages.getFirst(), "$match");
                }
            }
            default -> {}
        }
        return filters;
    }

    /** The field names of a filter; more than one set when it is a choice. */
    List<Set<String>> alternatives(BsonDocument filter) {
        Set<String> own = new LinkedHashSet<>(filter.keySet());
        own.removeIf(key -> key.startsWith("$"));
        for (BsonDocument part : documents(filter, "$and")) {
            alternatives(part).forEach(own::addAll);
        }
        List<BsonDocument> branches = documents(filter, "$or");
        if (branches.isEmpty()) {
            return List.of(own);
        }
        List<Set<String>> all = new ArrayList<>();
        for (BsonDocument branch : branches) {
            for (Set<String> fields : alternatives(branch)) {
                Set<String> both = new LinkedHashSet<>(own);
                both.addAll(fields);
                all.add(both);
            }
        }
        return all;
    }

    void check(String name, BsonDocument command) {
        filters(name, command).forEach(this::checkFilter);
        if (command.containsKey("hint") || command.containsKey("collation") || command.containsKey("let")) {
            violation.accept(name + " with hint, collation or let");
        }
        switch (name) {
            case "findAndModify", "findandmodify" -> checkUpdate(command.get("update"));
            case "update" -> documents(command, "updates").forEach(u -> checkUpdate(u.get("u")));
            case "aggregate" -> documents(command, "pipeline").forEach(this::checkStage);
            default -> {}
        }
    }

    private void checkFilter(BsonDocument filter) {
        for (Map.Entry<String, BsonValue> entry : filter.entrySet()) {
            String key = entry.getKey();
            if ("$expr".equals(key)) {
                checkOperators(entry.getValue(), Dialect.EXPRESSIONS);
                continue;
            }
            if (key.startsWith("$") && !Dialect.QUERY.contains(key)) {
                violation.accept("query operator " + key);
            }
            if ("$and".equals(key) && isPlain(filter)) {
                violation.accept("$and around plain conditions; write one flat document: " + filter.toJson());
            }
            descend(entry.getValue());
        }
    }

    private void descend(BsonValue value) {
        if (value.isDocument()) {
            checkFilter(value.asDocument());
        } else if (value.isArray()) {
            value.asArray().forEach(this::descend);
        }
    }

    /** True when no field is named twice: then one flat document says the same. */
    private static boolean isPlain(BsonDocument filter) {
        Set<String> seen = new LinkedHashSet<>();
        for (BsonDocument part : documents(filter, "$and")) {
            for (String key : part.keySet()) {
                if (!seen.add(key)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void checkUpdate(@Nullable BsonValue update) {
        if (update == null) {
            return;
        }
        if (update.isArray()) {
            violation.accept("an update by aggregation pipeline");
            return;
        }
        for (String operator : update.asDocument().keySet()) {
            if (operator.startsWith("$") && !Dialect.UPDATE.contains(operator)) {
                violation.accept("update operator " + operator);
            }
        }
    }

    private void checkStage(BsonDocument stage) {
        String name = stage.getFirstKey();
        if (!Dialect.STAGES.contains(name)) {
            violation.accept("aggregation stage " + name);
            return;
        }
        BsonValue body = stage.get(name);
        switch (name) {
            case "$match" -> checkFilter(body.asDocument());
            case "$lookup" -> checkLookup(body.asDocument());
            case "$facet" -> body.asDocument().values()
                    .forEach(p -> p.asArray().forEach(s -> checkStage(s.asDocument())));
            default -> checkOperators(body, Dialect.EXPRESSIONS);
        }
    }

    private void checkLookup(BsonDocument lookup) {
        if (lookup.containsKey("localField") && lookup.containsKey("pipeline")) {
            violation.accept("$lookup with localField and pipeline");
        }
        documents(lookup, "pipeline").forEach(this::checkStage);
    }

    private void checkOperators(BsonValue value, Set<String> allowed) {
        if (value.isArray()) {
            value.asArray().forEach(v -> checkOperators(v, allowed));
        } else if (value.isDocument()) {
            value.asDocument().forEach((key, inner) -> {
                if (key.startsWith("$") && !allowed.contains(key)) {
                    violation.accept("expression " + key);
                }
                checkOperators(inner, allowed);
            });
        }
    }

    private static void addDocument(List<BsonDocument> to, BsonDocument from, String key) {
        BsonValue value = from.get(key);
        if (value != null && value.isDocument()) {
            to.add(value.asDocument());
        }
    }

    private static List<BsonDocument> documents(BsonDocument from, String key) {
        BsonValue value = from.get(key);
        if (value == null || !value.isArray()) {
            return List.of();
        }
        BsonArray array = value.asArray();
        return array.stream().filter(BsonValue::isDocument).map(BsonValue::asDocument).toList();
    }
}
