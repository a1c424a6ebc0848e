package nl.schakel.maatwerktafel.toegang.application;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import org.jspecify.annotations.Nullable;

/**
 * Waarop een besluit over toegang rust.
 *
 * @param toegang who may see the thing it is about; empty for what belongs to no family
 * @param casusId the family it concerns, for the access log
 */
public record Toegangsfeiten(Handeling handeling, LocalDate vandaag, Toegangslijst toegang, @Nullable String casusId) {

    private static final Toegangslijst NIEMAND = new Toegangslijst(List.of(), java.util.Set.of());

    /** For what belongs to no family: rules, tables, earlier decisions. */
    public static Toegangsfeiten zonderGezin(Handeling handeling, LocalDate vandaag) {
        return new Toegangsfeiten(handeling, vandaag, NIEMAND, null);
    }

    List<Deelnemer> deelnames(String persoonId) {
        return toegang.personen().stream()
                .filter(d -> d.persoonId().equals(persoonId) && d.actiefOp(vandaag))
                .toList();
    }
}
