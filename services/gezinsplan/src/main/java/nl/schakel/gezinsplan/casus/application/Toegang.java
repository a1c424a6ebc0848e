package nl.schakel.gezinsplan.casus.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Vaststelling;
import org.jspecify.annotations.Nullable;

/** The one place that decides who may do and see what. */
public interface Toegang {

    /** For what is not about one casus. */
    Toegangsbesluit beslis(Onderwerp wie, Handeling handeling);

    /** @param deel the part that it is about, where somebody may touch his or her own only */
    Toegangsbesluit beslis(Onderwerp wie, Handeling handeling, Casus casus, @Nullable UUID deel);

    /** Which parts of this casus are shown. */
    Zicht zicht(Onderwerp wie, Casus casus);

    /**
     * Which parts of what was fixed before are shown: no more than today, and no more than then.
     *
     * @return absent when that version is from before this person took part
     */
    Optional<Zicht> zicht(Onderwerp wie, Casus casus, Vaststelling vaststelling, Planinhoud toen);

    /** What the screen may offer. */
    Set<Handeling> mag(Onderwerp wie, Casus casus);

    /** Which casussen are in somebody's lists: goes into the query, so that nothing is left out afterwards. */
    Bereik bereik(Onderwerp wie);
}
