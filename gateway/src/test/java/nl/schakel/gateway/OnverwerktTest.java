package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OnverwerktTest extends Poortproef {

    @Test
    void laatBeheerZienWatNietVerwerktWerdEnWaarom(TestTopics topics) {
        topics.create("gezinsplan.dlt", 3);
        String casus = UUID.randomUUID().toString();
        topics.publishRaw("gezinsplan.dlt", casus, Map.of(
                "ce_id", casus + "/3/0", "ce_type", "nl.gezinsplannen.doel-toegevoegd.v1", "ce_subject", casus,
                "reason", "unreadable: data is not JSON", "kafka_dlt-original-consumer-group", "maatwerktafel",
                "kafka_dlt-original-offset", getal(41)), "geen json");

        JsonNode lijst = ingelogd(Personen.BEHEER).haal("/gateway/v1/onverwerkte-gebeurtenissen?pageSize=100").json();

        JsonNode onze = StreamSupport.stream(lijst.get("items").spliterator(), false)
                .filter(i -> i.path("onderwerp").asString("").equals(casus)).findFirst().orElseThrow();
        assertThat(onze.get("topic").asString()).isEqualTo("gezinsplan");
        assertThat(onze.get("offset").asLong()).isEqualTo(41);
        assertThat(onze.get("lezer").asString()).isEqualTo("maatwerktafel");
        assertThat(onze.get("reden").asString()).isEqualTo("unreadable: data is not JSON");
        assertThat(lijst.toString()).as("what was in it stays there").doesNotContain("geen json");
    }

    /** As Kafka's own header has it: eight bytes, which as long as they are small are text as well. */
    private static String getal(long waarde) {
        return new String(ByteBuffer.allocate(Long.BYTES).putLong(waarde).array(), StandardCharsets.UTF_8);
    }
}
