package nl.schakel.maatwerktafel.gedeeld.model;

import org.jspecify.annotations.Nullable;

/**
 * Iemand die iets deed of moet doen, met de naam zoals die toen was.
 *
 * @param organisatie ontbreekt bij bewoners
 */
public record Persoon(String persoonId, String naam, @Nullable String organisatie) {

    private static final String NAAM_VOLGT = "Naam volgt";

    /** Events carry no names; until the plan tells the name, this stands in its place. */
    public static Persoon nogZonderNaam(String persoonId) {
        return new Persoon(persoonId, NAAM_VOLGT, null);
    }
}
