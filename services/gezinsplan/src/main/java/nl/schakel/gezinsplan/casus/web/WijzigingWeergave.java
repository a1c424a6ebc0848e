package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import nl.schakel.gezinsplan.casus.model.Wijziging;

record WijzigingWeergave(String naam, Instant op) {

    static WijzigingWeergave van(Wijziging wijziging) {
        return new WijzigingWeergave(wijziging.naam(), wijziging.op());
    }
}
