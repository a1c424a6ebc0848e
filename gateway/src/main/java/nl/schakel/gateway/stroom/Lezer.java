package nl.schakel.gateway.stroom;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads every partition itself, outside any consumer group: each gateway needs every event, for the browsers that hang on it. */
final class Lezer {

    private static final Logger LOG = LoggerFactory.getLogger(Lezer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long TERUG = 2_000;
    private static final byte[] LEEG = "{}".getBytes(StandardCharsets.UTF_8);

    private final Consumer<String, byte[]> consument;
    private final Verdeler verdeler;
    private final JsonMapper json;
    private Map<TopicPartition, Long> eersteEinde = Map.of();

    Lezer(Consumer<String, byte[]> consument, Verdeler verdeler, JsonMapper json) {
        this.consument = consument;
        this.verdeler = verdeler;
        this.json = json;
    }

    /** False while one of the topics is not there yet: the services make them when they start. */
    boolean begin() {
        List<TopicPartition> partities = partities();
        if (Stream.concat(Topics.WIJZIGINGEN.stream(), Stream.of(Topics.TOEGANG))
                .anyMatch(t -> partities.stream().noneMatch(p -> p.topic().equals(t)))) {
            return false;
        }
        consument.assign(partities);
        eersteEinde = consument.endOffsets(partities);
        Positie gebleven = verdeler.positie();
        if (gebleven.volgende().keySet().equals(Set.copyOf(partities))) {
            gebleven.volgende().forEach(consument::seek);
            return true;
        }
        Map<TopicPartition, Long> vanaf = new HashMap<>();
        consument.beginningOffsets(partities).forEach((partitie, eerste) -> vanaf.put(partitie, start(partitie, eerste)));
        vanaf.forEach(consument::seek);
        verdeler.beginBij(new Positie(vanaf));
        return true;
    }

    /** All of access, and of the rest enough for browsers that were away while the gateway started again. */
    private long start(TopicPartition partitie, long eerste) {
        return partitie.topic().equals(Topics.TOEGANG) ? eerste : Math.max(eerste, eersteEinde.get(partitie) - TERUG);
    }

    /** Access first: it is published before the event it belongs to, but on another topic, so a poll may hold them the other way round. */
    void lees() {
        var gelezen = consument.poll(POLL);
        gelezen.records(Topics.TOEGANG).forEach(this::verwerk);
        eersteEinde.keySet().stream().filter(p -> p.topic().equals(Topics.TOEGANG))
                .forEach(p -> verdeler.toegangGelezenTot(p.partition(), consument.position(p)));
        for (String topic : Topics.WIJZIGINGEN) {
            gelezen.records(topic).forEach(this::verwerk);
        }
    }

    /** Whether everything that was there at the start has been read, so that access is known. */
    boolean bij() {
        return eersteEinde.entrySet().stream().allMatch(e -> consument.position(e.getKey()) >= e.getValue());
    }

    private List<TopicPartition> partities() {
        var alle = consument.listTopics();
        return Stream.concat(Topics.WIJZIGINGEN.stream(), Stream.of(Topics.TOEGANG))
                .flatMap(t -> alle.getOrDefault(t, List.of()).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
    }

    private void verwerk(ConsumerRecord<String, byte[]> record) {
        var partitie = new TopicPartition(record.topic(), record.partition());
        try {
            if (record.topic().equals(Topics.TOEGANG)) {
                verdeler.toegang(partitie, record.offset(), String.valueOf(record.key()),
                        record.value() == null ? null : Toegang.lees(json.readTree(record.value()), Wijziging.versie(record)));
            } else {
                Wijziging wijziging = Wijziging.lees(record, json.readTree(record.value() == null ? LEEG : record.value()));
                verdeler.bericht(partitie, record.offset(), wijziging.onderwerp(), json.writeValueAsString(wijziging));
            }
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            LOG.warn("Record {} op {} is niet te lezen en wordt niet gemeld", record.offset(), partitie);
            verdeler.overgeslagen(partitie, record.offset());
        }
    }
}
