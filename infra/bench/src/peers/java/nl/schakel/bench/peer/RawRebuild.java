package nl.schakel.bench.peer;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * The peer of building timelines anew: all that was polled in one bulk write. The same documents in the end, and it may begin again
 * anywhere; but one unreadable event stops everything, and nothing else hears of any event.
 *
 * <p>Arguments: store's address, brokers, database, collection, topics. Says how many nanoseconds went from the first event to the last.
 */
final class RawRebuild {

    /** What belongs on a timeline of procesevaluatie. */
    private static final Set<String> TYPES = Set.of(
            "nl.gezinsplannen.casus-aangemeld.v1", "nl.gezinsplannen.eerste-contact-gelegd.v1", "nl.gezinsplannen.doel-toegevoegd.v1",
            "nl.gezinsplannen.blokkade-gemeld.v1", "nl.gezinsplannen.blokkade-opgeheven.v1", "nl.gezinsplannen.partner-uitgenodigd.v1",
            "nl.gezinsplannen.partner-afgesloten.v1", "nl.gezinsplannen.zorgcoordinator-aangewezen.v1", "nl.gezinsplannen.plan-vastgesteld.v1",
            "nl.gezinsplannen.casus-afgesloten.v1", "nl.maatwerkverzoeken.verzoek-ingediend.v1", "nl.maatwerkverzoeken.verzoek-geagendeerd.v1",
            "nl.maatwerkverzoeken.besluit-genomen.v1", "nl.maatwerkverzoeken.verzoek-ingetrokken.v1");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Duration POLL = Duration.ofMillis(200);

    private RawRebuild() {}

    public static void main(String[] args) {
        try (MongoClient mongo = MongoClients.create(args[0]); KafkaConsumer<String, byte[]> consumer = consumer(args[1])) {
            MongoCollection<Document> timelines = mongo.getDatabase(args[2]).getCollection(args[3])
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            List<TopicPartition> partitions = Stream.of(args).skip(4)
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            long begin = 0;
            while (end.entrySet().stream().anyMatch(one -> consumer.position(one.getKey()) < one.getValue())) {
                ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
                begin = begin == 0 && !polled.isEmpty() ? System.nanoTime() : begin;
                write(polled, timelines);
            }
            System.out.println(System.nanoTime() - begin);
        }
    }

    private static void write(ConsumerRecords<String, byte[]> polled, MongoCollection<Document> timelines) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : polled) {
            String type = header(event, "ce_type");
            if (TYPES.contains(type)) {
                writes.add(moment(event, type));
            }
        }
        if (!writes.isEmpty()) {
            timelines.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        }
    }

    private static WriteModel<Document> moment(ConsumerRecord<String, byte[]> event, String type) {
        String family = JsonMapper.shared().readTree(event.value()).path("casusId").asString();
        String id = UUID.nameUUIDFromBytes((header(event, "ce_source") + "/" + header(event, "ce_id")).getBytes(StandardCharsets.UTF_8)).toString();
        String[] words = type.split("\\.");
        Document moment = new Document("id", id)
                .append("datum", OffsetDateTime.parse(header(event, "ce_time")).atZoneSameInstant(HERE).toLocalDate().toString())
                .append("soort", words[2])
                .append("herkomst", words[1].equals("gezinsplannen") ? "PLAN" : "TAFEL");
        return new UpdateOneModel<>(new Document("_id", family).append("momenten.id", new Document("$ne", id)),
                new Document("$push", new Document("momenten", moment)), new UpdateOptions().upsert(true));
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static KafkaConsumer<String, byte[]> consumer(String brokers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
