package nl.schakel.gateway.stroom;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps one thread reading for as long as the gateway lives, also when the broker goes away for a while. */
@Component("stroom")
class Leesdraad implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Leesdraad.class);
    private static final Duration NOG_EENS = Duration.ofMillis(500);

    private final String bootstrap;
    private final Verdeler verdeler;
    private final JsonMapper json;
    private volatile boolean bezig;
    private volatile boolean bij;
    private volatile @Nullable Consumer<String, byte[]> consument;
    private @Nullable Thread draad;

    Leesdraad(@Value("${spring.kafka.bootstrap-servers}") String bootstrap, Verdeler verdeler, JsonMapper json) {
        this.bootstrap = bootstrap;
        this.verdeler = verdeler;
        this.json = json;
    }

    @Override
    public void start() {
        bezig = true;
        draad = Thread.ofPlatform().name("stroom").daemon().start(this::leef);
    }

    private void leef() {
        while (bezig) {
            try (Consumer<String, byte[]> nieuw = maak()) {
                consument = nieuw;
                volg(new Lezer(nieuw, verdeler, json));
            } catch (WakeupException | InterruptException e) {
                LOG.debug("de leesdraad stopt");
            } catch (KafkaException e) {
                LOG.warn("De gebeurtenissen zijn niet te lezen, wij proberen het zo opnieuw: {}", e.getClass().getSimpleName());
                rust();
            }
            bij = false;
        }
    }

    private void volg(Lezer lezer) {
        while (bezig && !lezer.begin()) {
            rust();
        }
        while (bezig) {
            lezer.lees();
            if (!bij && lezer.bij()) {
                bij = true;
                verdeler.isBij();
            }
        }
    }

    private Consumer<String, byte[]> maak() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ConsumerConfig.CLIENT_ID_CONFIG, "gateway-stroom",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 200),
                new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static void rust() {
        try {
            Thread.sleep(NOG_EENS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Streams end before the web server waits for its last requests; the browsers come back at another instance. */
    @Override
    public void stop() {
        bezig = false;
        verdeler.sluitAlle();
        Consumer<String, byte[]> nu = consument;
        if (nu != null) {
            nu.wakeup();
        }
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean isRunning() {
        return bezig;
    }

    /** Without the stream the screens still work, by asking again; that is worse, not broken. */
    @Override
    public Health health() {
        return bij ? Health.up().build() : Health.status("BEPERKT").build();
    }
}
