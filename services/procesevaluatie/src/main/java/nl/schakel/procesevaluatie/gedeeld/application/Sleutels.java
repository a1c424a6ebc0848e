package nl.schakel.procesevaluatie.gedeeld.application;

import nl.schakel.messaging.Trigger;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;

/** Van de sleutel van het model naar die van de opslag. */
public final class Sleutels {

    private Sleutels() {}

    public static Trigger trigger(Sleutel sleutel) {
        return switch (sleutel) {
            case Sleutel.VanOpdracht(var waarde) -> new Trigger.Command(waarde);
            case Sleutel.VanGebeurtenis(var onderwerp, var volgnummer) -> new Trigger.Inbound(onderwerp, volgnummer);
            case Sleutel.Geen() -> new Trigger.Internal();
        };
    }
}
