package nl.schakel.gezinsplan.casus.http;

import nl.schakel.gezinsplan.casus.application.AlsVoorwaardeZonderTekstDanTekstHalen;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every so often whether words are still to be fetched. */
@Component
class VoorwaardenOphaler {

    private final AlsVoorwaardeZonderTekstDanTekstHalen tekstHalen;

    VoorwaardenOphaler(AlsVoorwaardeZonderTekstDanTekstHalen tekstHalen) {
        this.tekstHalen = tekstHalen;
    }

    @Scheduled(fixedDelayString = "${schakel.gezinsplan.teksten-halen-elke:1s}")
    void haal() {
        tekstHalen.voerUit();
    }
}
