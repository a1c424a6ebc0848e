package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in a later plan than in an earlier one.
 *
 * @param onderdeelId which wish, goal, action, person or member of the family; absent for the plan as a whole
 * @param kop what happened, for above the two texts
 * @param zin the same with the texts in it: says all by itself
 * @param eerst what stood there before; absent when nothing did, or when the sentence says it
 * @param nu what stands there after it; the same
 */
public record Planverschil(
        Deel deel,
        Soort soort,
        @Nullable UUID onderdeelId,
        String kop,
        String zin,
        @Nullable String eerst,
        @Nullable String nu) {

    /** In the order in which somebody reads a plan. */
    public enum Deel {
        WENS,
        DOEL,
        ACTIE,
        MENS,
        AKKOORD,
        TERUGKIJKEN
    }

    public enum Soort {
        ERBIJ,
        WEG,
        /** Somebody's own words; {@code eerst} and {@code nu} hold them literally. */
        ANDERE_WOORDEN,
        ANDERS
    }

    static Planverschil erbij(Deel deel, UUID id, String wat, String tekst) {
        return new Planverschil(
                deel, Soort.ERBIJ, id, "Erbij gekomen: " + wat + ".", "Erbij gekomen: " + wat + ": " + citaat(tekst), null, tekst);
    }

    static Planverschil weg(Deel deel, UUID id, String wat, String tekst) {
        return new Planverschil(deel, Soort.WEG, id, "Weg: " + wat + ".", "Weg: " + wat + ": " + citaat(tekst), tekst, null);
    }

    static Planverschil andereWoorden(Deel deel, UUID id, String kop, String eerst, String nu) {
        String zin = kop + " Eerst: " + citaat(eerst) + " Nu: " + citaat(nu);
        return new Planverschil(deel, Soort.ANDERE_WOORDEN, id, kop, zin, eerst, nu);
    }

    static Planverschil anders(Deel deel, @Nullable UUID id, String kop, String eerst, String nu) {
        return new Planverschil(deel, Soort.ANDERS, id, kop, kop + " Eerst: " + eerst + ". Nu: " + nu + ".", eerst, nu);
    }

    /** What needs no text beside it. */
    static Planverschil melding(Deel deel, Soort soort, UUID id, String zin) {
        return new Planverschil(deel, soort, id, zin, zin, null, null);
    }

    /** With a full stop after it, unless the words bring one of their own. */
    static String citaat(String tekst) {
        boolean af = tekst.endsWith(".") || tekst.endsWith("?") || tekst.endsWith("!");
        return "‘" + tekst + (af ? "’" : "’.");
    }
}
