package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.TrekIn;

public final class VerzoekIntrekken {

    private final Verzoekhandeling handeling;
    private final Tijd tijd;

    public VerzoekIntrekken(Verzoekhandeling handeling, Tijd tijd) {
        this.handeling = handeling;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id, String reden, String sleutel) {
        TrekIn opdracht = new TrekIn(reden, Personen.door(wie), tijd.nu());
        return handeling.voerUit(wie, id, Handeling.INTREKKEN, new Aanleiding.Opdracht(sleutel), opdracht);
    }
}
