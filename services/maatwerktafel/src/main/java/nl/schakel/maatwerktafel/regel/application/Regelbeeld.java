package nl.schakel.maatwerktafel.regel.application;

import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import org.jspecify.annotations.Nullable;

/**
 * Een regel zoals iemand hem ziet.
 *
 * @param aantalVerzoeken12Maanden absent when it is too small to show to this reader
 * @param signaal the newest signal on it
 */
public record Regelbeeld(
        String id,
        long versie,
        String titel,
        Regeltekst.Soort soort,
        String bron,
        @Nullable String artikel,
        String eigenaar,
        @Nullable String bedoeling,
        @Nullable Integer aantalVerzoeken12Maanden,
        int aantalLeerpunten,
        @Nullable Signaal signaal) {

    /** Only that it is there, and how far it is. */
    public record Signaal(String id, SignaalStand stand) {}

    static Regelbeeld van(Regel regel, long versie, @Nullable Integer aantal, @Nullable Signaal signaal) {
        Regeltekst tekst = regel.tekst();
        return new Regelbeeld(regel.id().waarde(), versie, tekst.titel(), tekst.soort(), tekst.bron(), tekst.artikel(),
                tekst.eigenaar(), tekst.bedoeling(), aantal, regel.leerpunten().size(), signaal);
    }
}
