package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The bytes on the wire, and back. */
class KafkaMessageTest {

    private static final String ID = "2a3b4c5d-6e7f-4081-92a3-b4c5d6e7f809";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private final OutboxEntry entry = new OutboxEntry(42_001, ID + "/42/1", "nl.gezinsplannen.blokkade-gemeld.v1", "gezinsplan",
            "casus-1", Instant.parse("2026-03-02T09:30:00.123Z"), "{\"soort\":\"REGEL\"}", TRACE);
    private final IncomingEventConverter converter = new IncomingEventConverter(JsonMapper.shared());

    @Test
    void isEenCloudEventInBinaireVorm() {
        ProducerRecord<String, byte[]> message = sender().message(entry);
        assertThat(message.topic()).isEqualTo("gezinsplan");
        assertThat(message.key()).isEqualTo("casus-1");
        assertThat(message.timestamp()).isEqualTo(entry.time().toEpochMilli());
        assertThat(new String(message.value(), StandardCharsets.UTF_8)).isEqualTo("{\"soort\":\"REGEL\"}");
        assertThat(headers(message.headers())).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", ID + "/42/1"),
                Map.entry("ce_source", "urn:nld:oin:00000000000000000000:systeem:gezinsplan"),
                Map.entry("ce_type", "nl.gezinsplannen.blokkade-gemeld.v1"),
                Map.entry("ce_subject", ID),
                Map.entry("ce_time", "2026-03-02T09:30:00.123Z"),
                Map.entry("ce_sequence", "0000000042-001"),
                Map.entry("ce_traceparent", TRACE),
                Map.entry("traceparent", TRACE),
                Map.entry("content-type", "application/json")));
    }

    @Test
    void leestWatWijSchrijven() {
        IncomingEvent event = converter.read(received(sender().message(entry)));
        assertThat(event.type()).isEqualTo(entry.type());
        assertThat(event.id()).isEqualTo(entry.id());
        assertThat(event.subject()).isEqualTo(ID);
        assertThat(event.sequence()).isEqualTo("0000000042-001");
        assertThat(event.time()).isEqualTo(entry.time());
        assertThat(event.data().path("soort").asString()).isEqualTo("REGEL");
        assertThat(event.trigger()).isEqualTo(new Trigger.Inbound("gezinsplan:" + ID, "0000000042-001"));
    }

    @Test
    void blijftInDeVolgordeVanHetVastleggenAlsTekst() {
        assertThat(sequence(9, 999)).isLessThan(sequence(10, 0));
        assertThat(sequence(10, 9)).isLessThan(sequence(10, 10));
    }

    @Test
    void zegtWaaromIetsNietTeLezenIs() {
        assertThatThrownBy(() -> converter.read(new ConsumerRecord<>("t", 0, 0, "k", "x".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableEvent.class).hasMessage("not a CloudEvent in binary mode");
        ProducerRecord<String, byte[]> broken = sender().message(new OutboxEntry(1000, ID + "/1/0", "t.v1", "t", "k", entry.time(), "{", null));
        assertThatThrownBy(() -> converter.read(received(broken))).isInstanceOf(UnreadableEvent.class).hasMessage("data is not JSON");
        ProducerRecord<String, byte[]> noSequence = sender().message(entry);
        noSequence.headers().remove("ce_sequence");
        assertThatThrownBy(() -> converter.read(received(noSequence))).isInstanceOf(UnreadableEvent.class).hasMessage("attribute sequence is missing");
    }

    @Test
    void heeftEenLeegKnooppuntBijEenRecordZonderWaarde() {
        ProducerRecord<String, byte[]> full = sender().message(entry);
        ConsumerRecord<String, byte[]> tombstone = new ConsumerRecord<>("toegang", 0, 0, "k", null);
        full.headers().forEach(tombstone.headers()::add);
        assertThat(converter.read(tombstone).data().isNull()).isTrue();
    }

    private static String sequence(long version, int index) {
        return new OutboxEntry(OutboxEntry.seq(version, index), ID + "/x", "t", "t", "k", Instant.EPOCH, "{}", null).sequence();
    }

    private static KafkaSender sender() {
        MockProducer<String, byte[]> producer = new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
        return new KafkaSender(new KafkaTemplate<>(() -> producer), URI.create("urn:nld:oin:00000000000000000000:systeem:gezinsplan"), FaultPoints.none());
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> message) {
        ConsumerRecord<String, byte[]> received = new ConsumerRecord<>(message.topic(), 0, 0, message.key(), message.value());
        message.headers().forEach(received.headers()::add);
        return received;
    }

    private static Map<String, String> headers(Iterable<Header> headers) {
        Map<String, String> texts = new TreeMap<>();
        headers.forEach(header -> texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return texts;
    }
}
