package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Instant;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Vraag;
import org.jspecify.annotations.Nullable;

/** Een vraag van de tafel, met het antwoord als dat er is. */
public record Vraagbeeld(
        String id,
        long versie,
        String tekst,
        Persoon door,
        Instant op,
        @Nullable String antwoord,
        @Nullable Persoon beantwoordDoor,
        @Nullable Instant beantwoordOp) {

    public static Vraagbeeld van(Vraag vraag) {
        return new Vraagbeeld(vraag.id(), vraag.versie(), vraag.tekst(), vraag.door(), vraag.op(), vraag.antwoord(),
                vraag.beantwoordDoor(), vraag.beantwoordOp());
    }
}
