package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagingPropertiesTest {

    private static final String SOURCE = "urn:nld:oin:00000000000000000000:systeem";

    @Test
    void enveloppenTellenNietMeeAlsDeOpslagMetHetLogboekWordtVergeleken() {
        assertThat(met(SOURCE).topicsWithout(List.of("inzage"))).containsExactly("gezinsplan", "toegang");
        assertThat(met(SOURCE).allTopics()).contains("inzage");
    }

    @Test
    void eenHerkomstHoudtZichAanHetProfiel() {
        assertThatThrownBy(() -> met("schakel")).hasMessageContaining("must look like");
    }

    private static MessagingProperties met(String source) {
        return new MessagingProperties(source, List.of("gezinsplan", "inzage"), List.of("toegang"), 3, Duration.ofMillis(-1),
                new MessagingProperties.Relay(64, Duration.ofSeconds(1)));
    }
}
