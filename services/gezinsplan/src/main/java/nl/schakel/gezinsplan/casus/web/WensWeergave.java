package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Wens;
import org.jspecify.annotations.Nullable;

record WensWeergave(
        UUID id,
        long versie,
        String tekst,
        String vanNaam,
        @Nullable UUID vanGezinslidId,
        PersoonWeergave vastgelegdDoor,
        Instant vastgelegdOp,
        @Nullable WijzigingWeergave gewijzigdDoor) {

    static WensWeergave van(Wens wens) {
        return new WensWeergave(
                wens.id(), wens.versie(), wens.tekst(), wens.van().naam(), wens.van().gezinslidId(),
                PersoonWeergave.van(wens.vastgelegdDoor()), wens.vastgelegdOp(), WijzigingWeergave.alsErIs(wens.gewijzigd()));
    }
}
