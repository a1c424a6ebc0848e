package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Kring;
import nl.schakel.gezinsplan.casus.model.Overdracht;
import org.jspecify.annotations.Nullable;

/** Somebody was asked to coordinate. Who takes part no longer is not asked any more either. */
record OverdrachtWeergave(
        UUID id,
        PersoonWeergave aan,
        String notitie,
        PersoonWeergave door,
        Instant op,
        Overdracht.Stand stand,
        @Nullable String antwoord) {

    static OverdrachtWeergave van(Overdracht o, Kring kring, LocalDate vandaag) {
        boolean voorbij = o.stand() == Overdracht.Stand.GEVRAAGD && kring.gevraagd(vandaag).filter(o::equals).isEmpty();
        return new OverdrachtWeergave(
                o.id(),
                PersoonWeergave.van(kring.betrokkene(o.aanId()).orElseThrow().persoon()),
                o.notitie(),
                PersoonWeergave.van(o.door()),
                o.op(),
                voorbij ? Overdracht.Stand.INGETROKKEN : o.stand(),
                o.antwoord());
    }
}
