package nl.schakel.maatwerktafel.tafel.application;

import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.tafel.model.Tafel;

/** Een tafel in een lijst; tijden als {@code HH:mm}. */
public record Tafelbeeld(String id, long versie, LocalDate datum, String begin, String eind, String plaats, int aantalPunten) {

    static Tafelbeeld van(Bewaard<Tafel> bewaard, int aantalPunten) {
        Tafel tafel = bewaard.staat();
        return new Tafelbeeld(
                bewaard.id(), bewaard.versie(), tafel.datum(), tafel.begin().toString(), tafel.eind().toString(), tafel.plaats(), aantalPunten);
    }
}
