package nl.schakel.inzagelog.inzage.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Wat één mens op één dag deed, bij elkaar. Wat werd tegengehouden, staat apart.
 *
 * @param eerste een van de regels: van wie, waarom
 * @param handelingen elke soort één keer, in de volgorde van de dag
 * @param aantal hoe vaak alles samen
 */
public record Dagregel(LocalDate dag, Logregel eerste, List<String> handelingen, Instant vroegste, Instant laatste, int aantal) {

    public Dagregel {
        handelingen = List.copyOf(handelingen);
    }

    public Wieid wie() {
        return Wieid.van(eerste);
    }

    public boolean toegestaan() {
        return eerste.toegestaan();
    }
}
