package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/**
 * Een vraag van de tafel aan de indiener.
 *
 * @param versie version of the whole at which this question last changed
 */
public record Vraag(
        String id,
        String tekst,
        Persoon door,
        Instant op,
        @Nullable String antwoord,
        @Nullable Persoon beantwoordDoor,
        @Nullable Instant beantwoordOp,
        long versie) {

    static Vraag gesteld(String id, String tekst, Persoon door, Instant op, long versie) {
        return new Vraag(id, tekst, door, op, null, null, null, versie);
    }

    Vraag beantwoord(String tekst, Persoon wie, Instant wanneer, long nieuweVersie) {
        return new Vraag(id, this.tekst, door, op, tekst, wie, wanneer, nieuweVersie);
    }

    public boolean open() {
        return antwoord == null;
    }
}
