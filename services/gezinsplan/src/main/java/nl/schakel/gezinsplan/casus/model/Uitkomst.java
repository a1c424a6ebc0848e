package nl.schakel.gezinsplan.casus.model;

import java.util.List;

/** What a casus says to what was asked of it. */
public sealed interface Uitkomst {

    /**
     * It is so; the casus is the very same object when it was so already.
     *
     * @param rol function of who asked, told along with the events
     */
    record Aanvaard(Casus casus, List<Gebeurtenis> gebeurtenissen, String rol) implements Uitkomst {
        public Aanvaard {
            gebeurtenissen = List.copyOf(gebeurtenissen);
        }
    }

    /** It is not so, and nothing was written. */
    sealed interface Nee extends Uitkomst {}

    record Geweigerd(Weigering reden) implements Nee {}

    /** Somebody else changed this very part meanwhile; this is what it is now. */
    record Gebotst(Onderdeel huidig) implements Nee {}

    /** Whoever asks may not. Decided on the same state as the rest, so a withdrawal cannot slip in between. */
    record NietToegestaan(String reden) implements Nee {}
}
