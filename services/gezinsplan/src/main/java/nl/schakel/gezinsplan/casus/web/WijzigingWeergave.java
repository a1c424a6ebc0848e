package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import nl.schakel.gezinsplan.casus.model.Wijziging;
import org.jspecify.annotations.Nullable;

record WijzigingWeergave(String naam, Instant op) {

    static WijzigingWeergave van(Wijziging wijziging) {
        return new WijzigingWeergave(wijziging.naam(), wijziging.op());
    }

    static @Nullable WijzigingWeergave alsErIs(@Nullable Wijziging wijziging) {
        return wijziging == null ? null : van(wijziging);
    }
}
