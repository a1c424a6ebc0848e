package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.application.Casusoverzicht.ZonderTekst;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.gezinsplan.casus.model.Opdracht.VulVoorwaardenIn;

/**
 * Fetches the words of conditions from the maatwerktafel until it has answered. What is still to do is read from the
 * casussen themselves, so a restart forgets nothing.
 */
public final class AlsVoorwaardeZonderTekstDanTekstHalen {

    private static final int PER_RONDE = 100;

    private final Casusoverzicht overzicht;
    private final Casussen casussen;
    private final Besluitteksten teksten;
    private final Clock klok;

    public AlsVoorwaardeZonderTekstDanTekstHalen(
            Casusoverzicht overzicht, Casussen casussen, Besluitteksten teksten, Clock klok) {
        this.overzicht = overzicht;
        this.casussen = casussen;
        this.teksten = teksten;
        this.klok = klok;
    }

    /** One round; what was not answered now comes again in the next. */
    public void voerUit() {
        for (ZonderTekst open : overzicht.zonderTekst(PER_RONDE)) {
            Optional<Map<UUID, String>> antwoord = teksten.voorwaarden(open.verzoekId());
            if (antwoord.isEmpty()) {
                continue;
            }
            var opdracht = new VulVoorwaardenIn(open.verzoekId(), antwoord.get());
            var door = Maatwerktafel.opDitMoment(klok);
            casussen.wijzig(open.casusId(), new Herkomst.Zelf(), casus -> casus.verwerk(opdracht, door));
        }
    }
}
