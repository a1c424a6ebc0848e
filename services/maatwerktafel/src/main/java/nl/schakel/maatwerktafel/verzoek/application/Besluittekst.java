package nl.schakel.maatwerktafel.verzoek.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Besluitinhoud;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.Voorwaarde;
import nl.schakel.maatwerktafel.verzoek.model.Vraag;
import org.jspecify.annotations.Nullable;

/** What the table typed; people in it by their id only. */
public record Besluittekst(
        @Nullable Besluitsoort besluit,
        @Nullable String motivering,
        List<Afspraak> voorwaarden,
        @Nullable Long centen,
        @Nullable LocalDate geldigTot,
        @Nullable String uitvoerder,
        boolean isBeschikking,
        @Nullable String precedentKern) {

    /** One condition as typed. */
    public record Afspraak(@Nullable String tekst, @Nullable String persoonId, @Nullable LocalDate uiterlijk) {}

    /** @param ids the id of the n-th condition */
    Besluitinhoud alsInhoud(Verzoek verzoek, IntFunction<String> ids) {
        List<Voorwaarde> met = IntStream.range(0, voorwaarden.size())
                .mapToObj(i -> voorwaarde(ids.apply(i), voorwaarden.get(i), verzoek))
                .toList();
        return new Besluitinhoud(besluit, motivering, met, centen, geldigTot, uitvoerder, isBeschikking, precedentKern);
    }

    private static Voorwaarde voorwaarde(String id, Afspraak afspraak, Verzoek verzoek) {
        Persoon wie = afspraak.persoonId() == null ? null : bekend(afspraak.persoonId(), verzoek);
        return new Voorwaarde(id, afspraak.tekst(), wie, afspraak.uiterlijk());
    }

    /** Names are known of whoever wrote in this request; the plan knows the others. */
    private static Persoon bekend(String persoonId, Verzoek verzoek) {
        return Stream.concat(Stream.of(verzoek.indiener()), verzoek.behandeling().vragen().stream().map(Vraag::door))
                .filter(p -> p.persoonId().equals(persoonId))
                .findFirst()
                .orElseGet(() -> Persoon.nogZonderNaam(persoonId));
    }
}
