package nl.schakel.access.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schakel.access.InzageNietVastgelegd;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import org.junit.jupiter.api.Test;

class CountingInzageregisterTest {

    private final List<Inzageregel> written = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Inzageregister register = new CountingInzageregister(new InMemory(), meters);

    @Test
    void countsARefusalAfterItIsWritten() {
        register.leg(line("casus-1", Toegangsbesluit.geweigerd("Niet betrokken bij dit gezin.")));
        register.leg(line("casus-2", Toegangsbesluit.geweigerd("Niet betrokken bij dit gezin.")));

        assertThat(written).hasSize(2);
        assertThat(meters.counter(CountingInzageregister.REFUSED, "handeling", "casus.lezen", "soort", "CASUS").count()).isEqualTo(2);
    }

    @Test
    void doesNotCountWhatWasAllowed() {
        register.leg(line("casus-1", Toegangsbesluit.toegestaan("Betrokken bij dit gezin.", "Jeugdwet 2.3")));

        assertThat(written).hasSize(1);
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void saysNothingOfWhoAskedOrAboutWhom() {
        register.leg(line("casus-1", Toegangsbesluit.geweigerd("Niet betrokken bij dit gezin.")));

        assertThat(meters.getMeters()).extracting(Meter::getId)
                .singleElement()
                .satisfies(id -> assertThat(id.getTags()).extracting(Tag::getKey).containsExactly("handeling", "soort"));
        assertThat(meters.getMeters().toString()).doesNotContain("p1", "Fatima", "casus-1");
    }

    @Test
    void aRefusalThatCannotBeWrittenIsNotCounted() {
        Inzageregister broken = new CountingInzageregister(new InMemory() {
            @Override
            public void leg(Inzageregel regel) {
                throw new InzageNietVastgelegd(new IllegalStateException("away"));
            }
        }, meters);

        assertThatThrownBy(() -> broken.leg(line("casus-1", Toegangsbesluit.geweigerd("Nee.")))).isInstanceOf(InzageNietVastgelegd.class);
        assertThat(meters.getMeters()).isEmpty();
    }

    private class InMemory implements Inzageregister {

        @Override
        public void leg(Inzageregel regel) {
            written.add(regel);
        }

        @Override
        public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
            return written;
        }
    }

    private static Inzageregel line(String casus, Toegangsbesluit answer) {
        Onderwerp fatima = new Onderwerp("p1", "Fatima El Idrissi", null, null, Set.of("wijkteammedewerker"));
        Toegangsvraag question = new Toegangsvraag(fatima, "casus.lezen", "CASUS", casus);
        return Inzageregel.van(question, answer, Inzageregel.Actie.LEZEN, casus, Instant.parse("2026-11-23T10:00:00Z"));
    }
}
