package nl.schakel.gateway.abonnement.bezorging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.schakel.gateway.abonnement.bezorging.Logboek.Bladzij;
import nl.schakel.gateway.abonnement.model.Plek;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.gateway.abonnement.model.Regel;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads outside any consumer group: who is how far is kept with the abonnement itself. */
final class KafkaLezing implements Logboek.Lezing {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaLezing.class);

    private final Consumer<byte[], byte[]> consument;
    private final Supplier<Map<Integer, Long>> eindeToegang;

    KafkaLezing(Consumer<byte[], byte[]> consument, Supplier<Map<Integer, Long>> eindeToegang) {
        this.consument = consument;
        this.eindeToegang = eindeToegang;
    }

    @Override
    public Bladzij lees(Duration geduld) {
        try {
            List<Regel> regels = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : consument.poll(geduld)) {
                Regel regel = regel(record);
                if (regel == null) {
                    LOG.warn("Record {} op {}-{} is geen gebeurtenis en wordt niet bezorgd", record.offset(), record.topic(), record.partition());
                } else {
                    regels.add(regel);
                }
            }
            Map<String, Long> tot = new HashMap<>();
            consument.assignment().forEach(p -> tot.put(p.toString(), consument.position(p)));
            return new Bladzij(regels, new Posities(tot), regels.isEmpty() ? Map.of() : eindeToegang.get());
        } catch (KafkaException e) {
            throw KafkaLogboek.weg(e);
        }
    }

    private static @Nullable Regel regel(ConsumerRecord<byte[], byte[]> record) {
        String id = kop(record, "ce_id");
        String type = kop(record, "ce_type");
        String bron = kop(record, "ce_source");
        String onderwerp = kop(record, "ce_subject");
        String volgnummer = kop(record, "ce_sequence");
        if (id == null || type == null || bron == null || onderwerp == null || volgnummer == null) {
            return null;
        }
        return new Regel(new Plek(record.topic() + "-" + record.partition(), record.offset()), id, type, bron, onderwerp, volgnummer, op(record));
    }

    private static Instant op(ConsumerRecord<byte[], byte[]> record) {
        String tijd = kop(record, "ce_time");
        try {
            return tijd == null ? Instant.ofEpochMilli(record.timestamp()) : Instant.parse(tijd);
        } catch (DateTimeParseException e) {
            return Instant.ofEpochMilli(record.timestamp());
        }
    }

    private static @Nullable String kop(ConsumerRecord<?, ?> record, String naam) {
        Header kop = record.headers().lastHeader(naam);
        return kop == null ? null : new String(kop.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consument.close();
    }
}
