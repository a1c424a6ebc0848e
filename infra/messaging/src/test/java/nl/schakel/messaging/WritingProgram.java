package nl.schakel.messaging;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.schakel.testkit.HaltingPoints;
import org.springframework.dao.DataAccessException;

/**
 * The victim of nearly every row: takes commands {@code <key> <aggregate>} on its input, each on a thread of its own, and says on its
 * output what became of each, as HTTP answers would. {@code health ?} asks how it is. Killed by {@code -Dtest.halt}, or from outside;
 * {@code -Dtest.clock=<seed>} gives it a clock that jumps, {@code -Dtest.delivery=<millis>} a producer that gives up sooner.
 */
final class WritingProgram {

    private static final long ANSWER_IS_OUT_MILLIS = 200;
    /** No more than an event may be, and more than a topic need take. */
    private static final String LARGE = "x".repeat(40_000);

    private WritingProgram() {}

    public static void main(String[] arguments) throws IOException {
        HaltingPoints halting = HaltingPoints.fromSystem();
        FaultPoints faults = point -> {
            if (point == FaultPoints.Point.P3) {
                // Row 3 is about a caller who has had his answer.
                Pause.quietly(Duration.ofMillis(ANSWER_IS_OUT_MILLIS));
            }
            halting.reached(point.name());
        };
        Integer seed = Integer.getInteger("test.clock");
        // Never closed: whoever is still at work when the process is told to stop may finish.
        MongoClient mongo = MongoClients.create(arguments[0]);
        MongoDatabase database = mongo.getDatabase(arguments[1]);
        Instance instance = new Instance(arguments[2], faults, seed == null ? Clock.systemUTC() : new JumpingClock(seed), database, arguments[3]);
        Runtime.getRuntime().addShutdownHook(new Thread(instance::close));
        try (BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            AggregateStore<Teller> store = Teller.store(database.getCollection("tellers"), instance.relay);
            instance.relay.start();
            System.out.println("READY");
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String[] command = line.split(" ");
                Thread.startVirtualThread(() -> System.out.println(
                        command[0].equals("health") ? "health " + instance.health() : answer(store, arguments[3], command[0], command[1])));
            }
        }
    }

    private static String answer(AggregateStore<Teller> store, String topic, String key, String id) {
        try {
            return switch (execute(store, topic, key, id)) {
                case Outcome.Applied<Teller, Long> applied -> "%s applied %d".formatted(key, applied.version());
                case Outcome.Replayed<Teller, Long> replayed -> "%s replayed %d".formatted(key, replayed.version());
                case Outcome.Refused<Teller, Long> refused -> "%s refused %d".formatted(key, refused.version());
                case Outcome.Missing<Teller, Long> _ -> key + " missing 0";
            };
        } catch (MongoException | DataAccessException away) {
            return "%s failed %s".formatted(key, away.getClass().getSimpleName()); // the 503 of a real service
        }
    }

    private static Outcome<Teller, Long> execute(AggregateStore<Teller> store, String topic, String key, String id) {
        Trigger trigger = new Trigger.Command(key);
        if (store.find(id).isEmpty()
                && store.create(id, trigger, () -> counted(topic, id, 1, key)) instanceof Outcome.Applied<Teller, Long> made) {
            return made;
        }
        // It was there, or somebody else made it just now with a key of his own: then ours is still to be counted.
        return store.change(id, trigger, stored -> counted(topic, id, stored.state().stand() + 1, key));
    }

    /** Each event carries the key that caused it, so that a key with two effects shows. */
    private static Decision<Teller, Long> counted(String topic, String id, long stand, String key) {
        Map<String, Object> data = id.startsWith(Ledger.TOO_LARGE) ? Map.of("stand", stand, "sleutel", key, "ballast", LARGE) : Map.of("stand", stand, "sleutel", key);
        return new Decision.Accepted<>(new Teller(stand), List.of(new OutgoingEvent(Teller.TYPE, topic, id, data)), stand);
    }
}
