package nl.schakel.procesevaluatie.evaluatie.weergave;

import java.time.Instant;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatiesOpsommen.Regel;
import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Stand;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/** Een evaluatie in een lijst. */
public record EvaluatieKop(
        String id,
        String casusId,
        @Nullable String gezinsnaam,
        Soort soort,
        Stand stand,
        Instant voorgesteldOp,
        @Nullable Persoon gespreksleider,
        @Nullable Instant bijeenkomstOp,
        long aantalBijdragen,
        long aantalDeelnemers) {

    public static EvaluatieKop van(Regel regel) {
        var e = regel.evaluatie();
        return new EvaluatieKop(
                e.id(),
                e.voorstel().casusId(),
                regel.gezinsnaam(),
                e.soort(),
                e.stand(),
                e.voorstel().op(),
                e.gespreksleider() == null ? null : e.gespreksleider().persoon(),
                e.bijeenkomstOp(),
                e.deelnemers().stream().filter(d -> d.stand() == Deelname.BIJGEDRAGEN && !d.antwoorden().isEmpty()).count(),
                e.deelnemers().stream().filter(Deelnemer::actief).count());
    }
}
