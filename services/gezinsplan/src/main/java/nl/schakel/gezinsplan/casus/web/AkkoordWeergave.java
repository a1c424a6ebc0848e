package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Akkoord;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Gezinslid;
import org.jspecify.annotations.Nullable;

/** @param redenGeen why there is no agreement; absent when there is */
record AkkoordWeergave(UUID gezinslidId, String naam, Instant op, int planversie, @Nullable String redenGeen) {

    static AkkoordWeergave van(Akkoord akkoord, Casus casus) {
        String naam = casus.gezin().lid(akkoord.gezinslidId()).map(Gezinslid::naam).orElse("");
        return new AkkoordWeergave(
                akkoord.gezinslidId(), naam, akkoord.op(), akkoord.planversie(), akkoord.redenGeen());
    }
}
