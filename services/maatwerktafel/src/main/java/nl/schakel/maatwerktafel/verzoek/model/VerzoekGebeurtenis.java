package nl.schakel.maatwerktafel.verzoek.model;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import org.jspecify.annotations.Nullable;

/** Wat er met een verzoek gebeurde. Ids, codes and dates only. */
public sealed interface VerzoekGebeurtenis {

    /** Comes before the event that it belongs to, so that nobody misses or sees too much. */
    record ToegangGewijzigd(Toegangslijst toegang) implements VerzoekGebeurtenis {}

    record ConceptGemaakt() implements VerzoekGebeurtenis {}

    record VerzoekGewijzigd() implements VerzoekGebeurtenis {}

    record VerzoekIngediend(LocalDate beslisUiterlijk) implements VerzoekGebeurtenis {}

    record VraagTeruggelegd(String vraagId) implements VerzoekGebeurtenis {}

    record VraagBeantwoord(String vraagId) implements VerzoekGebeurtenis {}

    record VerzoekGeagendeerd(String tafelId, LocalDate tafeldatum) implements VerzoekGebeurtenis {}

    record OntwerpbesluitGewijzigd() implements VerzoekGebeurtenis {}

    record BesluitGenomen(Besluitsoort besluit, List<Afspraak> voorwaarden, @Nullable LocalDate geldigTot) implements VerzoekGebeurtenis {

        /** A condition without its text: who reads it fetches that with their own rights. */
        public record Afspraak(String voorwaardeId, @Nullable String persoonId, @Nullable LocalDate uiterlijk) {}
    }

    record VerzoekIngetrokken() implements VerzoekGebeurtenis {}
}
