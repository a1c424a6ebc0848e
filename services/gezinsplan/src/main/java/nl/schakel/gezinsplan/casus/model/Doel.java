package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the family works on, in its own words.
 *
 * @param nummer from 1, never given twice in a casus
 * @param cijferStart how far we were at the start, 1 to 10, given by the family
 * @param cijferNu how far we are now
 * @param gewijzigd who wrote this sentence, and when; absent for goals that were there before this was kept
 */
public record Doel(
        UUID id,
        long versie,
        int nummer,
        String zin,
        Spreker van,
        Leefgebied leefgebied,
        @Nullable Integer cijferStart,
        @Nullable Integer cijferNu,
        @Nullable Werkaantekening werkaantekening,
        @Nullable Wijziging gewijzigd)
        implements Onderdeel {

    private static final int WIJ_ZIJN_ER = 10;

    public boolean bereikt() {
        return cijferNu != null && cijferNu == WIJ_ZIJN_ER;
    }

    Doel bijgesteld(String nieuw, Leefgebied gebied, Door door) {
        Wijziging schrijver = nieuw.equals(zin) ? gewijzigd : door.wijziging();
        return new Doel(id, versie + 1, nummer, nieuw, van, gebied, cijferStart, cijferNu, werkaantekening, schrijver);
    }

    /** A score does not count as a change of the goal's words, so who is rewording it meanwhile is not disturbed. */
    Doel metCijfer(int cijfer) {
        Integer start = cijferStart == null ? Integer.valueOf(cijfer) : cijferStart;
        return new Doel(id, versie, nummer, zin, van, leefgebied, start, cijfer, werkaantekening, gewijzigd);
    }

    Doel met(Werkaantekening nieuw) {
        return new Doel(id, versie, nummer, zin, van, leefgebied, cijferStart, cijferNu, nieuw, gewijzigd);
    }

    /** Notes of professionals are beside the plan, not in it. */
    Doel zonderWerkaantekening() {
        return new Doel(id, versie, nummer, zin, van, leefgebied, cijferStart, cijferNu, null, gewijzigd);
    }
}
