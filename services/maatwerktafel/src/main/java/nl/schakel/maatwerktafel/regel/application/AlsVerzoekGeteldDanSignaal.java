package nl.schakel.maatwerktafel.regel.application;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.application.Kenmerk;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.Beleidssignalen;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht.GeefSignaal;
import nl.schakel.maatwerktafel.regel.model.Signaaldrempel;

/**
 * Gives a signal when the rule has pinched often enough. It looks at the rule as it is now, so it does not matter which
 * event made it look; the id follows from the rule and the number of earlier signals, so looking twice gives one signal.
 */
public final class AlsVerzoekGeteldDanSignaal {

    private final Regels regels;
    private final Beleidssignalen signalen;
    private final Signaaldrempel drempel;
    private final Tijd tijd;

    public AlsVerzoekGeteldDanSignaal(Regels regels, Beleidssignalen signalen, Signaaldrempel drempel, Tijd tijd) {
        this.regels = regels;
        this.signalen = signalen;
        this.drempel = drempel;
        this.tijd = tijd;
    }

    public void voerUit(RegelId regelId, Aanleiding aanleiding) {
        LocalDate vandaag = tijd.vandaag();
        List<Beleidssignaal> eerder = signalen.over(List.of(regelId));
        regels.vind(regelId)
                .map(Bewaard::staat)
                .filter(regel -> drempel.bereikt(regel, eerder, vandaag))
                .ifPresent(regel -> signalen.maak(signaal(regel, eerder.size(), vandaag), aanleiding));
    }

    private GeefSignaal signaal(Regel regel, int eerder, LocalDate vandaag) {
        SignaalId id = new SignaalId(Kenmerk.van("signaal", regel.id().waarde(), String.valueOf(eerder)));
        return new GeefSignaal(id, regel.id(), regel.aantalVerzoeken(vandaag), Door.DIENST, tijd.nu());
    }
}
