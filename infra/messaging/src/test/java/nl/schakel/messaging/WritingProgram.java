package nl.schakel.messaging;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.schakel.testkit.HaltingPoints;

/**
 * The victim of rows 1–6, 9 and 10: takes commands {@code <key> <aggregate>} on its input, each on a thread of its own, and says on its
 * output what became of each, as HTTP answers would. Killed by {@code -Dtest.halt}, or from outside.
 */
final class WritingProgram {

    private static final long ANSWER_IS_OUT_MILLIS = 200;

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
        try (MongoClient mongo = MongoClients.create(arguments[0]);
                Instance instance = new Instance(arguments[2], faults);
                BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            AggregateStore<Teller> store = Teller.store(mongo.getDatabase(arguments[1]).getCollection("tellers"), instance.relay);
            instance.relay.start();
            System.out.println("READY");
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String[] command = line.split(" ");
                Thread.startVirtualThread(() -> System.out.println(answer(command[0], execute(store, arguments[3], command[0], command[1]))));
            }
        }
    }

    private static Outcome<Teller, Long> execute(AggregateStore<Teller> store, String topic, String key, String id) {
        Trigger trigger = new Trigger.Command(key);
        if (store.find(id).isEmpty()
                && store.create(id, trigger, () -> Teller.nieuw(topic, id)) instanceof Outcome.Applied<Teller, Long> made) {
            return made;
        }
        // It was there, or somebody else made it just now with a key of his own: then ours is still to be counted.
        return store.change(id, trigger, stored -> stored.state().opgehoogd(topic, id));
    }

    private static String answer(String key, Outcome<Teller, Long> outcome) {
        return switch (outcome) {
            case Outcome.Applied<Teller, Long> applied -> "%s applied %d".formatted(key, applied.version());
            case Outcome.Replayed<Teller, Long> replayed -> "%s replayed %d".formatted(key, replayed.version());
            case Outcome.Refused<Teller, Long> refused -> "%s refused %d".formatted(key, refused.version());
            case Outcome.Missing<Teller, Long> _ -> key + " missing 0";
        };
    }
}
