package nl.schakel.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventOrderTest {

    private final EventOrder order = new EventOrder();

    @Test
    void countsWhatComesAfterALaterOneOfTheSameSubject() {
        Stream.of("a/1/0", "a/3/0", "a/2/0", "a/2/1", "a/4/0").forEach(order::saw);

        assertThat(order.takeOutOfOrder()).isEqualTo(2);
        assertThat(order.takeOutOfOrder()).isZero();
    }

    @Test
    void letsSubjectsGoTheirOwnWayAndVersionsBeSkipped() {
        Stream.of("a/9/0", "b/1/0", "a/10/0", "b/7/0", "b/7/1").forEach(order::saw);

        assertThat(order.takeOutOfOrder()).isZero();
    }
}
