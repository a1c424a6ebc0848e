package nl.schakel.procesevaluatie.gedeeld.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.schakel.messaging.Trigger;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;

/** Wat er uit de sleutel van een opdracht volgt: die van de opslag, en het id van wat de opdracht maakt. */
public final class Sleutels {

    private Sleutels() {}

    /** Het id van een nieuw onderdeel volgt uit de opdracht: dezelfde opdracht nog eens maakt geen tweede. */
    public static String id(String evaluatieId, String onderdeel, Sleutel sleutel) {
        return UUID.nameUUIDFromBytes((evaluatieId + "/" + onderdeel + "/" + sleutel).getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static Trigger trigger(Sleutel sleutel) {
        return switch (sleutel) {
            case Sleutel.VanOpdracht(var waarde) -> new Trigger.Command(waarde);
            case Sleutel.VanGebeurtenis(var onderwerp, var volgnummer) -> new Trigger.Inbound(onderwerp, volgnummer);
            case Sleutel.Geen() -> new Trigger.Internal();
        };
    }
}
