package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.verzoek.application.Besluittekst;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import org.jspecify.annotations.Nullable;

/** A decision, or a draft of one: only the model knows what a decision can not do without. */
record BesluitInvoer(
        @Nullable Besluitsoort besluit,
        @Tekst(max = 8000) @Nullable String motivering,
        @Size(max = 20, message = "Gebruik hoogstens 20 voorwaarden.") @Nullable List<@Valid VoorwaardeInvoer> voorwaarden,
        @PositiveOrZero @Digits(integer = 9, fraction = 2) @Nullable BigDecimal bedrag,
        @Nullable LocalDate geldigTot,
        @Tekst(max = 200) @Nullable String uitvoerder,
        @Nullable Boolean isBeschikking,
        @Tekst(max = 300) @Nullable String precedentKern) {

    record VoorwaardeInvoer(@Tekst(max = 1000) @Nullable String tekst, @Nullable UUID persoonId, @Nullable LocalDate uiterlijk) {

        Besluittekst.Afspraak alsAfspraak() {
            return new Besluittekst.Afspraak(Invoertekst.van(tekst), Invoertekst.van(persoonId), uiterlijk);
        }
    }

    /** Where nobody said otherwise one can object: forgetting a box may not cost a family its right. */
    Besluittekst alsTekst() {
        return new Besluittekst(
                besluit,
                Invoertekst.van(motivering),
                voorwaarden == null ? List.of() : voorwaarden.stream().map(VoorwaardeInvoer::alsAfspraak).toList(),
                bedrag == null ? null : Invoertekst.centen(bedrag),
                geldigTot,
                Invoertekst.van(uitvoerder),
                isBeschikking == null || isBeschikking,
                Invoertekst.van(precedentKern));
    }
}
