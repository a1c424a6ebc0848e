package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Door;

/** The maatwerktafel fills in a request as far as the plan already says it. */
public final class VerzoekgegevensLezen {

    private final CasusLezen lezen;
    private final Clock klok;

    public VerzoekgegevensLezen(CasusLezen lezen, Clock klok) {
        this.lezen = lezen;
        this.klok = klok;
    }

    public Gevonden voerUit(Onderwerp wie, CasusId id, UUID actieId) {
        Lezing lezing = lezen.voerUit(wie, id, Handeling.VERZOEKGEGEVENS_LEZEN);
        if (!(lezing instanceof Lezing.Gelezen(var bewaard))) {
            return new Gevonden.Niet(lezing);
        }
        LocalDate dag = LocalDate.ofInstant(klok.instant(), Door.HIER);
        return bewaard.casus()
                .plan()
                .actie(actieId)
                .<Gevonden>map(actie -> new Gevonden.Wel(Verzoekgegevens.van(bewaard.casus(), actie, dag)))
                .orElseGet(() -> new Gevonden.Niet(new Lezing.Onbekend()));
    }

    public sealed interface Gevonden {

        record Wel(Verzoekgegevens gegevens) implements Gevonden {}

        record Niet(Lezing waarom) implements Gevonden {}
    }
}
