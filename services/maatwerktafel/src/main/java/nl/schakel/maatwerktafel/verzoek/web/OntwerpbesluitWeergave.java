package nl.schakel.maatwerktafel.verzoek.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Besluitinhoud;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Ontwerpbesluit;
import nl.schakel.maatwerktafel.verzoek.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** The decision while it is being written, in the form in which it can be sent back. */
record OntwerpbesluitWeergave(
        long versie,
        @Nullable Besluitsoort besluit,
        @Nullable String motivering,
        List<Afspraak> voorwaarden,
        @Nullable BigDecimal bedrag,
        @Nullable LocalDate geldigTot,
        @Nullable String uitvoerder,
        boolean isBeschikking,
        @Nullable String precedentKern,
        Persoon door,
        Instant op) {

    record Afspraak(@Nullable String tekst, @Nullable String persoonId, @Nullable LocalDate uiterlijk) {

        static Afspraak van(Voorwaarde v) {
            return new Afspraak(v.tekst(), v.persoon() == null ? null : v.persoon().persoonId(), v.uiterlijk());
        }
    }

    static OntwerpbesluitWeergave van(Ontwerpbesluit ontwerp) {
        Besluitinhoud inhoud = ontwerp.inhoud();
        return new OntwerpbesluitWeergave(
                ontwerp.versie(),
                inhoud.besluit(),
                inhoud.motivering(),
                inhoud.voorwaarden().stream().map(Afspraak::van).toList(),
                inhoud.centen() == null ? null : Invoertekst.bedrag(inhoud.centen()),
                inhoud.geldigTot(),
                inhoud.uitvoerder(),
                inhoud.isBeschikking(),
                inhoud.precedentKern(),
                ontwerp.door(),
                ontwerp.op());
    }
}
