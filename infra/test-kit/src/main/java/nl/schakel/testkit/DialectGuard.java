package nl.schakel.testkit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Watches every command that a test sends to the store and turns a test red that leaves the portable dialect, wraps
 * plain conditions in {@code $and} (which switches off every index of the embedded server), or filters on nothing that
 * an index begins with. On the embedded server a missing index would otherwise never be seen.
 */
public final class DialectGuard implements CommandListener {

    private static final DialectGuard INSTANCE = new DialectGuard();

    private final Map<String, Set<String>> indexed = new ConcurrentHashMap<>();
    private final Set<Search> searches = ConcurrentHashMap.newKeySet();
    private final Set<String> violations = ConcurrentHashMap.newKeySet();

    private DialectGuard() {}

    /** One per test run: contexts that are kept between test classes report to the same guard. */
    public static DialectGuard instance() {
        return INSTANCE;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        String name = event.getCommandName();
        BsonDocument command = event.getCommand();
        if (!Dialect.COMMANDS.contains(name)) {
            violations.add("command " + name + " is not in the dialect");
            return;
        }
        if (command.containsKey("txnNumber") && command.containsKey("startTransaction")) {
            violations.add("transactions are not in the dialect");
        }
        CommandReader reader = new CommandReader(violations::add);
        if ("createIndexes".equals(name)) {
            reader.leadingFields(command)
                    .forEach(f -> indexed.computeIfAbsent(collection(event), c -> ConcurrentHashMap.newKeySet())
                            .add(f));
        }
        reader.filters(name, command).stream()
                .filter(filter -> !filter.isEmpty())
                .forEach(filter -> searches.add(new Search(collection(event), reader.alternatives(filter))));
        reader.check(name, command);
    }

    /** @throws AssertionError with all that was wrong since the last time */
    public void verify() {
        List<String> wrong = new ArrayList<>(violations);
        violations.removeAll(wrong);
        for (Search search : searches) {
            searches.remove(search);
            Set<String> leading = new LinkedHashSet<>(indexed.getOrDefault(search.collection, Set.of()));
            leading.add("_id");
            if (!search.alternatives.stream().allMatch(fields -> fields.stream().anyMatch(leading::contains))) {
                wrong.add("no index begins with a field of the filter on " + search.collection + ": "
                        + search.alternatives);
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError("Outside the portable MongoDB dialect:\n- " + String.join("\n- ", wrong));
        }
    }

    private static String collection(CommandStartedEvent event) {
        BsonValue name = event.getCommand().get(event.getCommandName());
        String text = name != null && name.isString() ? name.asString().getValue() : "";
        return event.getDatabaseName() + "." + text;
    }

    /** @param alternatives the fields of the filter; several sets for the branches of an {@code $or} */
    private record Search(String collection, List<Set<String>> alternatives) {}
}
