package nl.schakel.gezinsplan.casus.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Gezag;
import nl.schakel.gezinsplan.casus.model.Gezinslid;
import nl.schakel.gezinsplan.casus.model.Gezinsrol;
import org.jspecify.annotations.Nullable;

record GezinslidWeergave(
        UUID id,
        long versie,
        String naam,
        Gezinsrol rol,
        @Nullable LocalDate geboortedatum,
        @Nullable Integer leeftijd,
        Gezag gezag,
        @Nullable String persoonId) {

    static GezinslidWeergave van(Gezinslid lid, LocalDate vandaag) {
        return new GezinslidWeergave(
                lid.id(), lid.versie(), lid.naam(), lid.rol(), lid.geboortedatum(), lid.leeftijd(vandaag), lid.gezag(),
                lid.persoonId());
    }
}
