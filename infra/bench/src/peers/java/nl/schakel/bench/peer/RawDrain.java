package nl.schakel.bench.peer;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/**
 * The peer of the relay after an outage: the plainest loop that keeps the same promises. Several threads; each takes a document, sends
 * its events in order, each acknowledged before the next, and pulls them. No sweep, no lanes, no failures, no headers to build.
 *
 * <p>Arguments: store's address, brokers, database, collection, topic, threads. For every line on its
 * input it sends all that waits and says how many nanoseconds that took: one process for all rounds, as warm as what it is compared with.
 */
final class RawDrain {

    private RawDrain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int threads = Integer.parseInt(args[5]);
        try (MongoClient mongo = MongoClients.create(args[0]); KafkaProducer<String, byte[]> producer = producer(args[1])) {
            MongoCollection<Document> documents = mongo.getDatabase(args[2])
                    .getCollection(args[3])
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
            while (questions.readLine() != null) {
                // The connection to a broker that was away is made before the clock runs.
                producer.partitionsFor(args[4]);
                long begin = System.nanoTime();
                drain(threads, documents, producer, args[4]);
                System.out.println(System.nanoTime() - begin);
            }
        }
    }

    private static void drain(int threads, MongoCollection<Document> documents, KafkaProducer<String, byte[]> producer, String topic)
            throws InterruptedException {
        Queue<String> waiting = new ConcurrentLinkedQueue<>();
        documents.find(new Document("pendingSince", new Document("$exists", true)))
                .projection(new Document("_id", 1))
                .forEach(found -> waiting.add(found.getString("_id")));
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(i -> Thread.ofPlatform().start(() -> drain(waiting, documents, producer, topic)))
                .toList();
        for (Thread thread : running) {
            thread.join();
        }
    }

    private static void drain(
            Queue<String> waiting, MongoCollection<Document> documents, KafkaProducer<String, byte[]> producer, String topic) {
        for (String id; (id = waiting.poll()) != null; ) {
            Document found = documents.find(new Document("_id", id)).first();
            long last = 0;
            for (Document entry : found.getList("outbox", Document.class)) {
                send(producer, new ProducerRecord<>(topic, id, entry.getString("json").getBytes(StandardCharsets.UTF_8)));
                last = entry.getLong("seq");
            }
            Document sent = new Document("seq", new Document("$lte", last));
            documents.updateOne(new Document("_id", id), new Document("$pull", new Document("outbox", sent)));
            documents.updateOne(new Document("_id", id).append("outbox", new Document("$size", 0)),
                    new Document("$unset", new Document("pendingSince", "")));
        }
    }

    private static void send(KafkaProducer<String, byte[]> producer, ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KafkaProducer<String, byte[]> producer(String brokers) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.LINGER_MS_CONFIG, 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
