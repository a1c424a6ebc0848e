package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Instant;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.application.Kenmerk;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MaakConcept;
import org.jspecify.annotations.Nullable;

/**
 * An action that is stuck on a rule gets a concept at once; what the plan knows about it is filled in after that. The id
 * follows from the blokkade, so that the same news twice makes one concept.
 */
public final class AlsBlokkadeGemeldDanConceptverzoek {

    private final Casustoegangen casussen;
    private final Conceptmaker maker;

    public AlsBlokkadeGemeldDanConceptverzoek(Casustoegangen casussen, Conceptmaker maker) {
        this.casussen = casussen;
        this.maker = maker;
    }

    /** What the plan told: ids only. */
    public record Blokkade(
            String casusId, String actieId, String blokkadeId, @Nullable String regelId, String melderId, Instant op) {}

    static VerzoekId verzoekVan(String blokkadeId) {
        return new VerzoekId(Kenmerk.van("verzoek", "blokkade", blokkadeId));
    }

    public void voerUit(Blokkade blokkade, Aanleiding aanleiding) {
        VerzoekId id = verzoekVan(blokkade.blokkadeId());
        Herkomst herkomst =
                new Herkomst(blokkade.casusId(), blokkade.actieId(), blokkade.blokkadeId(), List.of(), blokkade.op(), null);
        MaakConcept opdracht = new MaakConcept(
                id,
                herkomst,
                Persoon.nogZonderNaam(blokkade.melderId()),
                Formulier.leeg(null, blokkade.regelId()),
                true,
                casussen.vind(blokkade.casusId()).map(Casustoegang::deelnemers).orElse(null),
                Door.DIENST);
        maker.maak(opdracht, aanleiding);
    }
}
