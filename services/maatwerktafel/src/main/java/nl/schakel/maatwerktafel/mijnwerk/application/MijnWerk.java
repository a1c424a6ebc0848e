package nl.schakel.maatwerktafel.mijnwerk.application;

import java.util.List;
import nl.schakel.maatwerktafel.tafel.application.Tafelbeeld;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekKop;
import nl.schakel.maatwerktafel.verzoek.application.Vraagbeeld;
import org.jspecify.annotations.Nullable;

/**
 * Wat er op iemand wacht.
 *
 * @param teBeoordelen for the table, the first deadline first
 * @param besluitenVoorMij of the last month
 */
public record MijnWerk(
        List<VerzoekKop> teBeoordelen,
        List<VraagAanMij> vragenAanMij,
        List<VerzoekKop> concepten,
        @Nullable Tafelbeeld eerstvolgendeTafel,
        List<VerzoekKop> besluitenVoorMij) {

    public record VraagAanMij(VerzoekKop verzoek, Vraagbeeld vraag) {}
}
