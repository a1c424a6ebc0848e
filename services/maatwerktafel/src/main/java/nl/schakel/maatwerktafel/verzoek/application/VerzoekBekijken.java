package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;

public final class VerzoekBekijken {

    private final Verzoekhandeling handeling;
    private final Verzoekbeelden beelden;

    public VerzoekBekijken(Verzoekhandeling handeling, Verzoekbeelden beelden) {
        this.handeling = handeling;
        this.beelden = beelden;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id) {
        return handeling.alsHetMag(
                wie, id, Handeling.VERZOEK_LEZEN, verzoek -> new Resultaat.Gelukt<>(beelden.beeld(verzoek, wie)));
    }
}
