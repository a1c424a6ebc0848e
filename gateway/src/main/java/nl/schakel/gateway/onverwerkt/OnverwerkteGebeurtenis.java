package nl.schakel.gateway.onverwerkt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * An event that was set aside. Attributes are absent where it was no event at all.
 *
 * @param topic where it came from
 * @param offset its place there, with {@code partitie}
 * @param lezer who could not handle it: the consumer group, which is the name of a service
 * @param reden why
 * @param op when it was set aside
 */
record OnverwerkteGebeurtenis(
        String topic, @Nullable Integer partitie, @Nullable Long offset, @Nullable String lezer, @Nullable String gebeurtenisId,
        @Nullable String type, @Nullable String onderwerp, String reden, Instant op) {

    static OnverwerkteGebeurtenis van(ConsumerRecord<byte[], byte[]> record) {
        byte[] partitie = ruw(record, KafkaHeaders.DLT_ORIGINAL_PARTITION);
        byte[] offset = ruw(record, KafkaHeaders.DLT_ORIGINAL_OFFSET);
        String reden = tekst(record, "reason");
        return new OnverwerkteGebeurtenis(
                record.topic().substring(0, record.topic().length() - DodeLetters.ACHTERVOEGSEL.length()),
                partitie == null || partitie.length != Integer.BYTES ? null : ByteBuffer.wrap(partitie).getInt(),
                offset == null || offset.length != Long.BYTES ? null : ByteBuffer.wrap(offset).getLong(),
                tekst(record, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP), tekst(record, "ce_id"), tekst(record, "ce_type"),
                tekst(record, "ce_subject"), reden == null ? "onbekend" : reden, Instant.ofEpochMilli(record.timestamp()));
    }

    private static @Nullable String tekst(ConsumerRecord<?, ?> record, String naam) {
        byte[] waarde = ruw(record, naam);
        return waarde == null ? null : new String(waarde, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] ruw(ConsumerRecord<?, ?> record, String naam) {
        Header kop = record.headers().lastHeader(naam);
        return kop == null ? null : kop.value();
    }
}
