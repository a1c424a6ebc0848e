package nl.schakel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

@MetKafka
class TestTopicsTest {

    @Test
    void readsBackWhatItPublished(TestTopics topics) {
        topics.create("proef", 3);
        topics.publish("proef", "a", "nl.proeven.gedaan.v1", "a", "0000000001-000", "{}");

        var records = topics.await("proef", 1, Duration.ofSeconds(10), r -> "a".equals(r.key()));

        assertThat(TestTopics.header(records.getFirst(), "ce_type")).isEqualTo("nl.proeven.gedaan.v1");
    }

    @Test
    void saysSoWhenNothingComes(TestTopics topics) {
        topics.create("stil", 1);

        assertThatThrownBy(() -> topics.await("stil", 1, Duration.ofMillis(300), r -> true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("stil");
    }
}
