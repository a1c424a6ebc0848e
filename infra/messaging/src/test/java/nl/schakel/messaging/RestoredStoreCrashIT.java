package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.schakel.testkit.CrashTable;
import nl.schakel.testkit.CrashTable.Counts;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Row 28 of the crash suite: a service's store is put back as it was before the latest work, of which others have heard. What was done in
 * between is gone from the store, and the service must say so. What is done from then on may not get lost on readers that have seen its numbers before.
 */
@MetMongo
@MetKafka
@Tag("lang")
class RestoredStoreCrashIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CALM_MILLIS = 60;
    private static final int COMMANDS = 200;

    private final String topic = "terug-" + UUID.randomUUID();
    private final String database = MongoTarget.get().freshDatabase();
    private final Programs programs = Programs.on(database, topic);

    @Test
    void houdtNieuwWerkNietVoorOudAlsErEenOudereKopieTerugkomt(TestTopics topics) throws Exception {
        topics.create(topic, 3);
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri()); Victim _ = programs.reader()) {
            MongoDatabase store = mongo.getDatabase(database);
            List<Document> copy;
            Ledger before = new Ledger(store);
            try (Service service = new Service(programs::writer); Load load = new Load(List.of(service), before, Load.PATIENT, CALM_MILLIS)) {
                await().atMost(PATIENCE).until(() -> before.total() >= COMMANDS);
                copy = before.tellers().find().into(new ArrayList<>());
                await().atMost(PATIENCE).until(() -> before.total() >= 2 * COMMANDS);
                load.finish();
                before.countLetters();
            }
            Map<String, Long> told = told(topics);
            // Somebody else's, on the same topic: no case of ours.
            topics.publish(topic, "vreemd", Teller.TYPE, "vreemd", "0000000009-000", "{\"stand\":9}");
            before.tellers().drop();
            before.tellers().insertMany(copy);
            Ledger after = new Ledger(store);
            long found = workOn(after, told, copy, store.getCollection("restored"));
            CrashTable.counted(28, "an older copy of the store put back: %d cases behind what others heard, each named; then %,d changes more, on the same cases and new"
                    .formatted(found, after.total()), counts(topics, after, store.getCollection("brieven")));
        }
    }

    /** Other people with commands of their own, for the same cases; of those that are gone too. */
    private long workOn(Ledger after, Map<String, Long> told, List<Document> copy, MongoCollection<Document> restored)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, Long> had = new HashMap<>();
        copy.forEach(found -> had.put(found.getString("_id"), found.getLong("version")));
        Map<String, List<Long>> expected = new TreeMap<>();
        told.forEach((id, version) -> {
            if (had.getOrDefault(id, 0L) < version) {
                expected.put(id, List.of(had.getOrDefault(id, 0L), version));
            }
        });
        try (Service service = new Service(programs::writer); Load load = new Load(List.of(service), after, Load.PATIENT, CALM_MILLIS, "later")) {
            await().atMost(PATIENCE).until(() -> String.valueOf(service.health()).endsWith(" behind=" + expected.size()));
            assertThat(String.valueOf(service.health())).as("I8").startsWith("health DEGRADED");
            await().atMost(PATIENCE).until(() -> after.total() >= COMMANDS);
            load.finish();
            after.awaitEmptyOutboxes();
        }
        Map<String, List<Long>> noted = new TreeMap<>();
        restored.find().forEach(gap -> noted.put(gap.getString("_id"), List.of(gap.getLong("had"), gap.getLong("reached"))));
        assertThat(noted).as("each case that is behind, and by how much").isEqualTo(expected).isNotEmpty();
        assertThat(noted.values()).as("of which some are gone altogether").anyMatch(numbers -> numbers.getFirst() == 0);
        return noted.size();
    }

    private Map<String, Long> told(TestTopics topics) {
        Map<String, Long> told = new HashMap<>();
        topics.all(topic).forEach(message -> told.merge(message.key(), version(message), Math::max));
        return told;
    }

    private static long version(ConsumerRecord<String, String> message) {
        return Long.parseLong(TestTopics.header(message, "ce_sequence").split("-")[0]);
    }

    /** What the topic tells, against what was answered since, and against what the reader made of it. */
    private Counts counts(TestTopics topics, Ledger after, MongoCollection<Document> letters) {
        Map<String, Set<String>> sequences = new TreeMap<>();
        Map<String, Set<String>> contents = new HashMap<>();
        Map<String, Set<String>> effects = new HashMap<>();
        for (ConsumerRecord<String, String> message : topics.all(topic)) {
            String event = TestTopics.header(message, "ce_id");
            sequences.computeIfAbsent(message.key(), _ -> new LinkedHashSet<>()).add(TestTopics.header(message, "ce_sequence"));
            contents.computeIfAbsent(event, _ -> new LinkedHashSet<>()).add(message.value());
            effects.computeIfAbsent(message.key() + " " + JsonMapper.shared().readTree(message.value()).path("sleutel").asString(), _ -> new LinkedHashSet<>()).add(event);
        }
        assertThat(contents.values()).as("one number, one event").allMatch(said -> said.size() == 1);
        int all = sequences.values().stream().mapToInt(Set::size).sum();
        await().atMost(PATIENCE).until(() -> after.letters() >= all);
        long outOfOrder = 0;
        long twice = 0;
        for (Document found : letters.find()) {
            List<String> made = found.getList("brieven", String.class);
            List<String> said = List.copyOf(sequences.remove(found.getString("_id")));
            assertThat(said).as("numbers only grow").isSorted();
            outOfOrder += Ledger.differences(made, said);
            twice += made.size() - Set.copyOf(made).size();
        }
        long lost = sequences.size() + after.unheard(effects.keySet());
        return new Counts(after.total(), lost, outOfOrder, twice);
    }
}
