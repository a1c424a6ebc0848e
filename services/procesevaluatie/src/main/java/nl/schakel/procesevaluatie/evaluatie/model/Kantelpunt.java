package nl.schakel.procesevaluatie.evaluatie.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Een moment waarop het een andere kant op ging, zoals het in het gesprek naar voren kwam.
 *
 * @param wanneer in woorden, zoals ‘maart’
 * @param wisten wat men toen wist
 * @param factoren wat eraan bijdroeg, in een of twee woorden: regels, tijd, kennis, samenwerking, systeem, toeval
 */
public record Kantelpunt(
        String id,
        String titel,
        @Nullable String wanneer,
        @Nullable String gebeurde,
        @Nullable String wisten,
        List<Stem> stemmen,
        List<String> factoren) {

    public Kantelpunt {
        stemmen = List.copyOf(stemmen);
        factoren = List.copyOf(factoren);
    }

    /** Hoe één deelnemer het zag, in zijn eigen woorden. */
    public record Stem(String naam, String tekst, boolean gezin) {}
}
