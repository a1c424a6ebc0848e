package nl.schakel.maatwerktafel.verzoek.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Besluit;
import nl.schakel.maatwerktafel.verzoek.model.Besluitinhoud;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** A decision that was taken. */
record BesluitWeergave(
        Besluitsoort besluit,
        @Nullable String motivering,
        List<VoorwaardeWeergave> voorwaarden,
        @Nullable BigDecimal bedrag,
        @Nullable LocalDate geldigTot,
        @Nullable String uitvoerder,
        boolean isBeschikking,
        @Nullable LocalDate bezwaarTot,
        @Nullable String precedentKern,
        Persoon ondertekenaar,
        Instant genomenOp,
        Instant bekendgemaaktOp) {

    record VoorwaardeWeergave(String id, @Nullable String tekst, @Nullable Persoon persoon, @Nullable LocalDate uiterlijk) {

        static VoorwaardeWeergave van(Voorwaarde voorwaarde) {
            return new VoorwaardeWeergave(voorwaarde.id(), voorwaarde.tekst(), voorwaarde.persoon(), voorwaarde.uiterlijk());
        }
    }

    static BesluitWeergave van(Besluit besluit) {
        Besluitinhoud inhoud = besluit.inhoud();
        return new BesluitWeergave(
                besluit.soort(),
                inhoud.motivering(),
                inhoud.voorwaarden().stream().map(VoorwaardeWeergave::van).toList(),
                inhoud.centen() == null ? null : Invoertekst.bedrag(inhoud.centen()),
                inhoud.geldigTot(),
                inhoud.uitvoerder(),
                inhoud.isBeschikking(),
                besluit.bezwaarTot(),
                inhoud.precedentKern(),
                besluit.ondertekenaar(),
                besluit.genomenOp(),
                besluit.bekendgemaaktOp());
    }
}
