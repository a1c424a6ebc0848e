package nl.schakel.procesevaluatie.evaluatie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.procesevaluatie.evaluatie.model.Kantelpunt;
import nl.schakel.procesevaluatie.evaluatie.model.Kantelpunt.Stem;
import nl.schakel.procesevaluatie.gedeeld.invoer.Regel;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
import org.jspecify.annotations.Nullable;

/** Wat er in het gesprek naar voren kwam. */
record VerslagInvoer(@NotNull @Size(max = 20, message = "Schrijf hoogstens 20 kantelpunten op.") List<@Valid KantelpuntInvoer> kantelpunten) {

    record KantelpuntInvoer(
            @NotBlank @Regel String titel,
            @Nullable @Regel String wanneer,
            @Nullable @Tekst String gebeurde,
            @Nullable @Tekst String wisten,
            @Nullable @Size(max = 30, message = "Schrijf hoogstens 30 stemmen op.") List<@Valid StemInvoer> stemmen,
            @Nullable @Size(max = 10, message = "Kies hoogstens 10 factoren.") List<@NotBlank @Regel String> factoren) {

        private Kantelpunt kantelpunt(String id) {
            return new Kantelpunt(id, titel.strip(), wanneer, gebeurde, wisten,
                    stemmen == null ? List.of() : stemmen.stream().map(StemInvoer::stem).toList(),
                    factoren == null ? List.of() : factoren);
        }
    }

    record StemInvoer(@NotBlank @Regel String naam, @NotBlank @Tekst String tekst, @Nullable Boolean gezin) {
        private Stem stem() {
            return new Stem(naam.strip(), tekst.strip(), Boolean.TRUE.equals(gezin));
        }
    }

    /** Dezelfde opdracht nog eens geeft dezelfde ids. */
    List<Kantelpunt> naarKantelpunten(String sleutel) {
        return IntStream.range(0, kantelpunten.size())
                .mapToObj(i -> kantelpunten.get(i)
                        .kantelpunt(UUID.nameUUIDFromBytes((sleutel + "/" + i).getBytes(StandardCharsets.UTF_8)).toString()))
                .toList();
    }
}
