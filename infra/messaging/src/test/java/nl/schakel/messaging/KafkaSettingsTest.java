package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.util.backoff.BackOffExecution;

class KafkaSettingsTest {

    private static final String SOURCE = "urn:nld:oin:00000000000000000000:systeem";
    private static final int MANY = 10_000;
    private final KafkaProperties properties = new KafkaProperties();
    private final KafkaConnectionDetails connection = () -> List.of("broker:9092");

    @Test
    void laatEenInstallatieNietKiezenOmIetsTeVerliezen() {
        properties.getProducer().setAcks("1");
        properties.getProperties().put("enable.idempotence", "false");
        properties.getConsumer().setEnableAutoCommit(true);
        KafkaSettings settings = new KafkaSettings(properties, connection);
        assertThat(settings.producer()).containsEntry("acks", "all").containsEntry("enable.idempotence", true)
                .doesNotContainKey("transactional.id").containsEntry("bootstrap.servers", List.of("broker:9092"));
        assertThat(settings.consumer()).containsEntry("enable.auto.commit", false).containsEntry("auto.offset.reset", "earliest");
    }

    @Test
    void laatEenInstallatieDeRestWelKiezen() {
        properties.getProperties().put("delivery.timeout.ms", "20000");
        properties.getProperties().put("session.timeout.ms", "6000");
        KafkaSettings settings = new KafkaSettings(properties, connection);
        assertThat(settings.producer()).containsEntry("delivery.timeout.ms", "20000");
        assertThat(settings.consumer()).containsEntry("session.timeout.ms", "6000");
    }

    @Test
    void maaktTopicsMetHunDodeBrieven() {
        MessagingProperties messaging = properties(SOURCE);
        // Without the last one a broker refuses what a clock wrote that is an hour ahead of its own.
        assertThat(messaging.newTopics()).extracting(topic -> topic.name() + " " + topic.numPartitions() + " " + new TreeMap<>(topic.configs())).containsExactlyInAnyOrder(
                "gezinsplan 3 {message.timestamp.after.max.ms=9223372036854775807, retention.ms=-1}",
                "toegang 3 {cleanup.policy=compact, message.timestamp.after.max.ms=9223372036854775807}",
                "gezinsplan.dlt 3 {message.timestamp.after.max.ms=9223372036854775807, retention.ms=-1}",
                "toegang.dlt 3 {message.timestamp.after.max.ms=9223372036854775807, retention.ms=-1}");
        assertThat(messaging.sourceOf("gezinsplan")).hasToString(SOURCE + ":gezinsplan");
    }

    @Test
    void wilEenBronDieHetProfielToestaat() {
        assertThatThrownBy(() -> properties("https://example.org")).isInstanceOf(IllegalArgumentException.class);
        assertThat(properties("urn:nld:kvknr:12345678:systeem").source()).isNotNull();
    }

    @Test
    void geeftGeenGebeurtenisDeSchuldVanWatVoorAllesGeldt() {
        assertThat(List.of(new TimeoutException("x"), new TopicAuthorizationException("x"), new InvalidTimestampException("a clock that is ahead")))
                .allSatisfy(fault -> assertThat(SendFailed.of(fault).kind()).isEqualTo(SendFailed.Kind.BROKER_AWAY));
        assertThat(SendFailed.of(new RecordTooLargeException("x")).kind()).isEqualTo(SendFailed.Kind.NEVER);
    }

    @Test
    void weetWatVanzelfOvergaat() {
        assertThat(List.of(new MongoTimeoutException("x"), new UncheckedIOException(new IOException()),
                new RuntimeException(new OutboxFull("id", 500)))).allMatch(RetryRules::healsByItself);
        assertThat(RetryRules.healsByItself(new IllegalStateException())).isFalse();
        assertThat(tries(new IllegalStateException())).isEqualTo(5);
        assertThat(tries(new MongoTimeoutException("x"))).isEqualTo(MANY);
    }

    private static int tries(Exception failure) {
        BackOffExecution waits = RetryRules.backOff(failure).start();
        int tries = 1;
        while (tries < MANY && waits.nextBackOff() != BackOffExecution.STOP) {
            tries++;
        }
        return tries;
    }

    private static MessagingProperties properties(String source) {
        return new MessagingProperties(source, List.of("gezinsplan"), List.of("toegang"), 3, Duration.ofMillis(-1), new MessagingProperties.Relay(64, Duration.ofSeconds(1)));
    }
}
