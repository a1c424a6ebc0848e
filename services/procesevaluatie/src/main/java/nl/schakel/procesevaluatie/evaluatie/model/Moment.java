package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Eén moment op de tijdlijn.
 *
 * @param soort code, zoals {@code blokkade-gemeld}; {@code moment} als iemand het zelf opschreef
 * @param gekozen komt dit moment op tafel in het gesprek?
 * @param tekst alleen bij een moment dat iemand zelf opschreef
 */
public record Moment(String id, LocalDate datum, String soort, Bron bron, boolean gekozen, @Nullable String tekst) {

    public static final String EIGEN = "moment";

    Moment met(boolean anders) {
        return new Moment(id, datum, soort, bron, anders, tekst);
    }
}
