package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.gezinsplan.casus.model.Casus;
import org.jspecify.annotations.Nullable;

/** Leaves a line in the access log for everything that is read, written or refused, before the answer goes out. */
public final class Inzagespoor {

    private final Inzageregister register;
    private final Clock klok;

    public Inzagespoor(Inzageregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    /** About one casus. */
    public void leg(Onderwerp wie, Handeling handeling, Toegangsbesluit besluit, Casus casus, Zicht zicht) {
        register.leg(regel(wie, handeling, besluit, casus, zicht));
    }

    /** The same, beside other work; wait for it before anything is answered. */
    Inzageregister.Vastlegging begin(Onderwerp wie, Handeling handeling, Toegangsbesluit besluit, Casus casus, Zicht zicht) {
        return register.begin(regel(wie, handeling, besluit, casus, zicht));
    }

    private Inzageregel regel(Onderwerp wie, Handeling handeling, Toegangsbesluit besluit, Casus casus, Zicht zicht) {
        String id = casus.id().toString();
        var vraag = new Toegangsvraag(wie, handeling.code(), "CASUS", id);
        Inzageregel regel = Inzageregel.van(vraag, besluit, handeling.actie(), id, klok.instant());
        return zicht.caserol() == null ? regel : regel.metCaserol(zicht.caserol().name());
    }

    /** About a list, or a casus that is not there yet. */
    public void leg(Onderwerp wie, Handeling handeling, Toegangsbesluit besluit, String soort, @Nullable String casusId) {
        var vraag = new Toegangsvraag(wie, handeling.code(), soort, casusId == null ? soort : casusId);
        register.leg(Inzageregel.van(vraag, besluit, handeling.actie(), casusId, klok.instant()));
    }
}
