package nl.schakel.procesevaluatie.uitnodiging.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingenMailen;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodigingen;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Kijkt elke seconde of er mail klaarligt. Hoeveel er wacht, is een meetwaarde: loopt die op, dan is er iets met de mailserver. */
@Component
class Postronde {

    private final UitnodigingenMailen mailen;

    Postronde(UitnodigingenMailen mailen, Uitnodigingen uitnodigingen, MeterRegistry meters) {
        this.mailen = mailen;
        Gauge.builder("schakel.mail.pending", uitnodigingen, Uitnodigingen::wachtendePost)
                .description("Uitnodigingen waarvan de mail nog weg moet")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${schakel.mail.ronde}")
    void ronde() {
        boolean meer;
        do {
            meer = mailen.voerUit();
        } while (meer);
    }
}
