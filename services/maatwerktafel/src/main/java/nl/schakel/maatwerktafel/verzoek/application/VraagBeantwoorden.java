package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.BeantwoordVraag;
import org.jspecify.annotations.Nullable;

public final class VraagBeantwoorden {

    private final Verzoekhandeling handeling;
    private final Tijd tijd;

    public VraagBeantwoorden(Verzoekhandeling handeling, Tijd tijd) {
        this.handeling = handeling;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(
            Onderwerp wie, VerzoekId id, String vraagId, String tekst, @Nullable Long basis, String sleutel) {
        BeantwoordVraag opdracht = new BeantwoordVraag(vraagId, tekst, basis, Personen.door(wie), tijd.nu());
        return handeling.voerUit(wie, id, Handeling.VRAAG_BEANTWOORDEN, new Aanleiding.Opdracht(sleutel), opdracht);
    }
}
