package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Kenmerk;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.StelVraag;

public final class VraagStellen {

    private final Verzoekhandeling handeling;
    private final Tijd tijd;

    public VraagStellen(Verzoekhandeling handeling, Tijd tijd) {
        this.handeling = handeling;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id, String tekst, String sleutel) {
        String vraagId = Kenmerk.van("vraag", id.waarde(), wie.persoonId(), sleutel);
        StelVraag opdracht = new StelVraag(vraagId, tekst, Personen.door(wie), tijd.nu());
        return handeling.voerUit(wie, id, Handeling.VRAAG_STELLEN, new Aanleiding.Opdracht(sleutel), opdracht);
    }
}
