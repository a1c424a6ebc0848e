package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import nl.schakel.testkit.CrashTable.Counts;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was answered, written down outside everything that dies, and afterwards what came of it. The model to compare with is a count:
 * every key has moved its aggregate once, and everybody heard of it once, in order.
 */
final class Ledger {

    /** Aggregates of which the events do not fit in a record have an id that starts with this. */
    static final String TOO_LARGE = "groot-";

    /** Five seconds where the machine is free; the gate shares two cores with the processes that start again. */
    private static final Duration HEALING = Duration.ofSeconds(30);
    /** A killed reader keeps its partitions until its session ends; after that something arrives all the time until nothing is left. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(120);

    /** A look reads everything, and what is waited for shares the machine with it. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Map<String, Set<String>> answered = new ConcurrentHashMap<>();
    private final MongoDatabase stored;

    Ledger(MongoDatabase stored) {
        this.stored = stored;
    }

    /** Somebody was told that this is done. */
    void answered(String id, String key) {
        answered.computeIfAbsent(id, fresh -> ConcurrentHashMap.newKeySet()).add(key);
    }

    int total() {
        return answered.values().stream().mapToInt(Set::size).sum();
    }

    /** I2: within the time of healing nothing waits any more. */
    void awaitEmptyOutboxes() {
        await().atMost(HEALING).pollInterval(LOOK_AGAIN).untilAsserted(() -> assertThat(tellers().countDocuments(new Document("pendingSince", new Document("$exists", true)))).isZero());
        assertThat(tellers().countDocuments(new Document("outbox.0", new Document("$exists", true)))).isZero();
    }

    /** I1, I3, I5 and I6: the store and the topic, both against what was answered. */
    Counts count(TestTopics topics, String topic) {
        awaitEmptyOutboxes();
        Map<String, List<Long>> firstMet = new TreeMap<>();
        Map<String, Set<String>> effects = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<String, String> message : topics.all(topic)) {
            String event = TestTopics.header(message, "ce_id");
            if (seen.add(event)) {
                JsonNode data = JsonMapper.shared().readTree(message.value());
                firstMet.computeIfAbsent(message.key(), fresh -> new ArrayList<>()).add(data.path("stand").asLong());
                effects.computeIfAbsent(message.key() + " " + data.path("sleutel").asString(), fresh -> new HashSet<>()).add(event);
            }
        }
        Map<String, Long> versions = new TreeMap<>();
        tellers().find().projection(new Document("version", 1)).forEach(found -> versions.put(found.getString("_id"), found.getLong("version")));
        Set<String> ids = new LinkedHashSet<>(versions.keySet());
        ids.addAll(answered.keySet());
        ids.addAll(firstMet.keySet());
        long lost = 0;
        long outOfOrder = 0;
        long twice = effects.values().stream().filter(events -> events.size() > 1).count();
        for (String id : ids) {
            Set<String> keys = answered.getOrDefault(id, Set.of());
            long version = versions.getOrDefault(id, 0L);
            lost += Math.max(0, keys.size() - version) + keys.stream().filter(key -> !effects.containsKey(id + " " + key)).count();
            twice += Math.max(0, version - keys.size());
            outOfOrder += differences(firstMet.getOrDefault(id, List.of()), LongStream.rangeClosed(1, version).boxed().toList());
        }
        return new Counts(total(), lost, outOfOrder, twice);
    }

    /** I4: the read model against everything that was answered. Adds to {@link #count}, which says how much that was. */
    Counts countLetters() {
        awaitLetters(total());
        Map<String, List<String>> found = new HashMap<>();
        stored.getCollection("brieven").find().forEach(one -> found.put(one.getString("_id"), one.getList("brieven", String.class)));
        long lost = 0;
        long outOfOrder = 0;
        long twice = 0;
        for (String id : answered.keySet()) {
            List<String> letters = found.getOrDefault(id, List.of());
            List<String> expected = LongStream.rangeClosed(1, answered.get(id).size()).mapToObj("%010d-000"::formatted).toList();
            lost += expected.stream().filter(event -> !letters.contains(event)).count();
            twice += letters.size() - Set.copyOf(letters).size();
            outOfOrder += differences(letters, expected);
        }
        return new Counts(0, lost, outOfOrder, twice);
    }

    /** A backlog of fifty thousand takes the time that it takes: what counts is that it does not stand still. */
    private void awaitLetters(int total) {
        for (int arrived = letters(); arrived < total; arrived = letters()) {
            int before = arrived;
            await().atMost(CATCHING_UP).pollInterval(LOOK_AGAIN).until(() -> letters() > before);
        }
    }

    /** @return how many of the answered commands are not among those told, each as {@code id key} */
    long unheard(Set<String> told) {
        return answered.entrySet().stream().mapToLong(one -> one.getValue().stream().filter(key -> !told.contains(one.getKey() + " " + key)).count()).sum();
    }

    /** How many events had their effect, in all. */
    int letters() {
        int sum = 0;
        for (Document found : stored.getCollection("brieven").find()) {
            sum += found.getList("brieven", String.class).size();
        }
        return sum;
    }

    MongoCollection<Document> tellers() {
        return stored.getCollection("tellers");
    }

    /** @return in how many places the one is not the other */
    static long differences(List<?> is, List<?> mustBe) {
        long differences = Math.abs(is.size() - mustBe.size());
        for (int n = 0; n < Math.min(is.size(), mustBe.size()); n++) {
            differences += is.get(n).equals(mustBe.get(n)) ? 0 : 1;
        }
        return differences;
    }
}
