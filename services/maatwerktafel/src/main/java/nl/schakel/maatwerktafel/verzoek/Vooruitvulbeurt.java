package nl.schakel.maatwerktafel.verzoek;

import nl.schakel.maatwerktafel.verzoek.application.ConceptVooruitvullen;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks around every so often for concepts that the plan still has to fill. */
@Component
class Vooruitvulbeurt {

    private final ConceptVooruitvullen vooruitvullen;

    Vooruitvulbeurt(ConceptVooruitvullen vooruitvullen) {
        this.vooruitvullen = vooruitvullen;
    }

    @Scheduled(fixedDelayString = "${schakel.maatwerktafel.vooruitvullen-elke}")
    void beurt() {
        vooruitvullen.voerUit();
    }
}
