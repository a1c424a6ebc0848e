package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Instant;
import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Behandeling;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import org.jspecify.annotations.Nullable;

/** Een verzoek in een lijst. */
public record VerzoekKop(
        String id,
        String casusId,
        String titel,
        @Nullable String regelTitel,
        Stand stand,
        Formulier.Urgentie urgentie,
        @Nullable Instant ingediendOp,
        @Nullable LocalDate beslisUiterlijk,
        @Nullable LocalDate tafeldatum,
        @Nullable Besluitsoort besluit,
        Persoon indiener) {

    static final String ZONDER_TITEL = "Verzoek zonder naam";

    static VerzoekKop van(Verzoek verzoek, @Nullable String regelTitel) {
        Formulier formulier = verzoek.formulier().inhoud();
        Behandeling behandeling = verzoek.behandeling();
        return new VerzoekKop(
                verzoek.id().waarde(),
                verzoek.herkomst().casusId(),
                titel(formulier, regelTitel),
                regelTitel,
                verzoek.stand(),
                formulier.urgentie(),
                behandeling.ingediendOp(),
                behandeling.beslisUiterlijk(),
                behandeling.agendapunt() == null ? null : behandeling.agendapunt().datum(),
                behandeling.besluit() == null ? null : behandeling.besluit().soort(),
                verzoek.indiener());
    }

    /** Until someone names it, a request is called after its rule. */
    private static String titel(Formulier formulier, @Nullable String regelTitel) {
        if (formulier.titel() != null) {
            return formulier.titel();
        }
        return regelTitel == null ? ZONDER_TITEL : regelTitel;
    }
}
