package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How it ended, when we ask again, and whom the family calls if it goes wrong once more.
 *
 * @param nazorgdatum the next day that we ask; when nobody asks any more, the last one there was
 * @param nazorg each time that we asked, in order
 */
public record Afsluiting(Instant op, String terugblik, LocalDate nazorgdatum, String wieBelJe, List<Nazorgcontact> nazorg) {

    public Afsluiting {
        // What was closed before aftercare was written down has no list.
        nazorg = List.copyOf(Objects.requireNonNullElse(nazorg, List.of()));
    }

    Afsluiting met(Nazorgcontact contact, LocalDate volgende) {
        return new Afsluiting(op, terugblik, volgende, wieBelJe, Stream.concat(nazorg.stream(), Stream.of(contact)).toList());
    }
}
