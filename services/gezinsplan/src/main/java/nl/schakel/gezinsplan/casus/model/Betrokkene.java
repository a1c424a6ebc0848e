package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the plan. This is what gives access, and the only thing that does.
 *
 * @param afgeslotenOp when the family or the coordinator stopped it; from then on there is no access
 */
public record Betrokkene(
        UUID id,
        long versie,
        Persoon persoon,
        Deelname deelname,
        LocalDate vanaf,
        @Nullable Instant afgeslotenOp)
        implements Onderdeel {

    public boolean actiefOp(LocalDate dag) {
        LocalDate tot = deelname.tot();
        return afgeslotenOp == null && !dag.isBefore(vanaf) && (tot == null || !dag.isAfter(tot));
    }

    Betrokkene opnieuw(Deelname voorwaarden) {
        return new Betrokkene(id, versie + 1, persoon, voorwaarden, vanaf, null);
    }

    Betrokkene afgesloten(Instant op) {
        return new Betrokkene(id, versie + 1, persoon, deelname, vanaf, op);
    }
}
