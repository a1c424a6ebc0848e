package nl.schakel.maatwerktafel.verzoek.application;

import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.Besluit;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.Voorwaarde;

/** The texts that belong to the ids in the event of a decision; the plan asks for them. */
public final class VoorwaardenOpvragen {

    private final Verzoekhandeling handeling;

    public VoorwaardenOpvragen(Verzoekhandeling handeling) {
        this.handeling = handeling;
    }

    public Resultaat<List<Voorwaarde>> voerUit(Onderwerp wie, VerzoekId id) {
        return handeling.alsHetMag(
                wie, id, Handeling.VOORWAARDEN_LEZEN, verzoek -> new Resultaat.Gelukt<>(voorwaarden(verzoek.staat())));
    }

    private static List<Voorwaarde> voorwaarden(Verzoek verzoek) {
        Besluit besluit = verzoek.behandeling().besluit();
        return besluit == null ? List.of() : besluit.inhoud().voorwaarden();
    }
}
