package nl.schakel.gateway.stroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a browser hears of an event: that something changed, not what it says. The browser reads that through the API, where access is
 * decided again.
 *
 * @param soort the service that said it
 * @param versie of the aggregate, so that a screen that already has it need not read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Wijziging(
        String type, String soort, String onderwerp, @Nullable String casusId, long versie, String rol, @Nullable String op) {

    /** @throws IllegalArgumentException when it is no event of ours */
    static Wijziging lees(ConsumerRecord<String, byte[]> record, JsonNode data) {
        JsonNode casus = data.path("casusId");
        return new Wijziging(
                nodig(record, "ce_type"),
                record.topic(),
                nodig(record, "ce_subject"),
                casus.isString() ? casus.asString() : null,
                versie(record),
                data.path("door").path("rol").asString(""),
                kop(record, "ce_time"));
    }

    /** The sequence is version and index: {@code 0000000042-001}. */
    static long versie(ConsumerRecord<?, ?> record) {
        return Long.parseLong(nodig(record, "ce_sequence").split("-")[0]);
    }

    private static String nodig(ConsumerRecord<?, ?> record, String naam) {
        String waarde = kop(record, naam);
        if (waarde == null) {
            throw new IllegalArgumentException("zonder " + naam);
        }
        return waarde;
    }

    private static @Nullable String kop(ConsumerRecord<?, ?> record, String naam) {
        Header kop = record.headers().lastHeader(naam);
        return kop == null ? null : new String(kop.value(), StandardCharsets.UTF_8);
    }
}
