package nl.schakel.maatwerktafel.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import org.junit.jupiter.api.Test;

class MeterBeslistijdTest {

    @Test
    void meetPerBesluitEnUrgentieEnZegtVerderNiets() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        MeterBeslistijd beslistijd = new MeterBeslistijd(meters);

        beslistijd.gemeten(Besluitsoort.AFGEWEZEN, Urgentie.SPOED, Duration.ofDays(2));
        beslistijd.gemeten(Besluitsoort.AFGEWEZEN, Urgentie.SPOED, Duration.ofDays(4));

        Timer timer = meters.get(MeterBeslistijd.NAAM).tag("besluit", "AFGEWEZEN").tag("urgentie", "SPOED").timer();
        assertThat(timer.count()).isEqualTo(2);
        assertThat(timer.totalTime(TimeUnit.DAYS)).isEqualTo(6);
        assertThat(timer.getId().getTags()).extracting(Tag::getKey).containsExactly("besluit", "urgentie");
    }
}
