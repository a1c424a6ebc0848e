package nl.schakel.maatwerktafel.verzoek;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import nl.schakel.maatwerktafel.verzoek.application.Beslistijd;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import org.springframework.stereotype.Component;

@Component
class MeterBeslistijd implements Beslistijd {

    static final String NAAM = "schakel.besluit.duur";

    private final MeterRegistry meters;

    MeterBeslistijd(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void gemeten(Besluitsoort besluit, Urgentie urgentie, Duration duur) {
        Timer.builder(NAAM)
                .description("Van versturen tot besluit")
                .tag("besluit", besluit.name())
                .tag("urgentie", urgentie.name())
                .register(meters)
                .record(duur);
    }
}
