package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** What a list says of a casus; nothing of what is in the plan. */
record CasusKop(
        UUID id,
        String naam,
        Status status,
        @Nullable PersoonWeergave zorgcoordinator,
        @Nullable Caserol eigenCaserol,
        long aantalVast,
        @Nullable LocalDate evaluatiedatum,
        Instant aangemeldOp,
        @Nullable Instant eersteContactOp,
        Instant laatstGewijzigdOp) {

    static CasusKop van(Casus casus, @Nullable Caserol eigenCaserol, LocalDate vandaag) {
        return new CasusKop(
                casus.id().waarde(),
                casus.naam(),
                casus.status(),
                casus.kring()
                        .zorgcoordinator(vandaag)
                        .map(Betrokkene::persoon)
                        .map(PersoonWeergave::van)
                        .orElse(null),
                eigenCaserol,
                casus.plan().aantalVast(),
                casus.plan().evaluatiedatum(),
                casus.aanmelding().op(),
                casus.aanmelding().eersteContactOp(),
                casus.gewijzigd().op());
    }
}
