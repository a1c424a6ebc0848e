package nl.schakel.maatwerktafel.overzicht.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Waar onze regels knellen, over twaalf maanden. */
public record Overzicht(
        LocalDate van, LocalDate tot, int aantalVerzoeken, Wachttijd wachttijd, Map<String, @Nullable Integer> besluiten,
        List<PerRegel> perRegel, List<PerMaand> perMaand) {

    /**
     * @param aantalBesluiten absent when it may not be shown
     * @param dagen from filing to decision, on average; absent when there are too few decisions
     */
    public record Wachttijd(@Nullable Integer aantalBesluiten, @Nullable Long dagen) {}

    /** How often it pinched. Not what was decided: per rule that is nearly always about one or two families. */
    public record PerRegel(String regelId, int aantalVerzoeken) {}

    public record PerMaand(YearMonth maand, Wachttijd wachttijd) {}
}
