package nl.schakel.maatwerktafel.verzoek.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.precedent.application.Precedentbeeld;
import nl.schakel.maatwerktafel.regel.application.Regelbeeld;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import org.jspecify.annotations.Nullable;

/**
 * Een verzoek zoals iemand het ziet.
 *
 * @param mag what this reader can do now
 * @param vanDeTafel only the table sees the decision that is being written
 */
public record VerzoekBeeld(
        Bewaard<Verzoek> verzoek,
        @Nullable Regelbeeld regel,
        List<Precedentbeeld> eerdereBesluiten,
        Set<Handeling> mag,
        boolean vanDeTafel,
        LocalDate vandaag) {}
