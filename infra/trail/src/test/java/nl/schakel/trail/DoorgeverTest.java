package nl.schakel.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.schakel.access.Nalevering;
import nl.schakel.access.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a store and an outbox of this test, that can both be away. */
class DoorgeverTest {

    private static final Duration PAUZE = Duration.ofMillis(20);
    private static final Duration LIMIET = Duration.ofSeconds(10);

    private final Opslag opslag = new Opslag();
    private final List<List<Nalevering.Geschreven>> pakketten = new CopyOnWriteArrayList<>();
    private final AtomicInteger valtUit = new AtomicInteger();
    private final Doorgever doorgever = new Doorgever(opslag, this::bewaar, PAUZE, PAUZE);

    private void bewaar(List<Nalevering.Geschreven> regels) {
        if (valtUit.getAndDecrement() > 0) {
            throw new IllegalStateException("weg");
        }
        pakketten.add(regels);
    }

    @AfterEach
    void stop() {
        doorgever.stop();
    }

    @Test
    void geeftDoorWatEenCrashLietLiggen() {
        opslag.wacht(250);
        doorgever.start();
        await().atMost(LIMIET).until(() -> opslag.wacht.isEmpty());
        assertThat(pakketten).extracting(List::size).containsExactly(100, 100, 50);
    }

    @Test
    void geeftDoorWatNetIsGeschrevenZonderTeZoeken() {
        doorgever.start();
        await().atMost(LIMIET).until(() -> opslag.gezocht.get() == 1);
        doorgever.geschreven(opslag.wacht(3));
        await().atMost(LIMIET).until(() -> opslag.wacht.isEmpty());
        assertThat(pakketten).singleElement().satisfies(p -> assertThat(p).hasSize(3));
        assertThat(opslag.gezocht).hasValue(1);
    }

    @Test
    void laatLiggenWatOverGeenGezinGaat() throws InterruptedException {
        doorgever.start();
        await().atMost(LIMIET).until(() -> opslag.gezocht.get() == 1);
        doorgever.geschreven(List.of(new Nalevering.Geschreven("x", EenRegel.van(null, null))));
        Thread.sleep(PAUZE.multipliedBy(5));
        assertThat(pakketten).isEmpty();
    }

    @Test
    void verliestNietsAlsDeOpslagEvenWegIs() {
        doorgever.start();
        valtUit.set(3);
        doorgever.geschreven(opslag.wacht(5));
        await().atMost(LIMIET).until(() -> opslag.wacht.isEmpty());
        assertThat(pakketten.stream().flatMap(List::stream).distinct()).hasSize(5);
    }

    @Test
    void zoektWatMisschienTochIsGeschreven() {
        doorgever.start();
        await().atMost(LIMIET).until(() -> opslag.gezocht.get() == 1);
        opslag.wacht(2);
        doorgever.onzeker();
        await().atMost(LIMIET).until(() -> opslag.wacht.isEmpty());
    }

    @Test
    void onthoudtNietMeerDanHijKwijtMag() {
        doorgever.start();
        await().atMost(LIMIET).until(() -> opslag.gezocht.get() == 1);
        doorgever.geschreven(opslag.wacht(Doorgever.ONTHOUDEN + 1));
        await().atMost(LIMIET).until(() -> opslag.wacht.isEmpty());
        assertThat(pakketten.stream().flatMap(List::stream)).hasSize(Doorgever.ONTHOUDEN + 1);
    }

    /** What stands in the store and waits. */
    private static final class Opslag implements Nalevering {

        private final Map<String, Geschreven> wacht = new ConcurrentHashMap<>();
        private final AtomicInteger gezocht = new AtomicInteger();

        List<Geschreven> wacht(int aantal) {
            List<Geschreven> regels = IntStream.range(0, aantal).mapToObj(i -> EenRegel.geschreven()).toList();
            regels.forEach(r -> wacht.put(r.id(), r));
            return regels;
        }

        @Override
        public void luister(Luisteraar luisteraar) {}

        @Override
        public List<Geschreven> wachtend(int hoogstens) {
            List<Geschreven> gevonden = wacht.values().stream().limit(hoogstens).toList();
            gezocht.incrementAndGet();
            return gevonden;
        }

        @Override
        public void doorgegeven(Collection<String> ids) {
            wacht.keySet().removeAll(ids);
        }

        @Override
        public Optional<Onderwerp> wie(String persoonId, @Nullable String organisatieId) {
            return Optional.empty();
        }
    }
}
