package nl.schakel.bench.peer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Writes what a year or more would have written: events that belong on a timeline, a family's own after each other, families mixed.
 *
 * <p>Arguments: brokers, topic, events, events per family.
 */
final class FillLog {

    private static final String TYPE = "nl.gezinsplannen.doel-toegevoegd.v1";
    private static final String DATA =
            "{\"casusId\":\"%s\",\"doelId\":\"%s\",\"leefgebied\":\"WONEN\",\"door\":{\"rol\":\"wijkteammedewerker\"}}";

    private FillLog() {}

    public static void main(String[] args) {
        int events = Integer.parseInt(args[2]);
        int families = Math.max(1, events / Integer.parseInt(args[3]));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, args[0], ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(), new ByteArraySerializer())) {
            for (int number = 0; number < events; number++) {
                producer.send(event(args[1], new UUID(0xbe4cL, number % families).toString(), 1 + number / families));
            }
        }
    }

    private static ProducerRecord<String, byte[]> event(String topic, String family, int version) {
        byte[] data = DATA.formatted(family, UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, family, data);
        Map.of("specversion", "1.0",
                "id", family + "/" + version + "/0",
                "source", "urn:nld:oin:00000000000000000000:systeem:gezinsplan",
                "type", TYPE,
                "subject", family,
                "time", Instant.now().toString(),
                "sequence", "%010d-000".formatted(version)).forEach((name, value) -> event.headers().add("ce_" + name, ascii(value)));
        event.headers().add("content-type", ascii("application/json"));
        return event;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
