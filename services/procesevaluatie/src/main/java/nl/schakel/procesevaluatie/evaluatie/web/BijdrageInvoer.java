package nl.schakel.procesevaluatie.evaluatie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Antwoord;
import nl.schakel.procesevaluatie.evaluatie.model.Vraag;
import nl.schakel.procesevaluatie.gedeeld.invoer.Tekst;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;

/** Antwoorden op de drie vragen. Een vraag mag leeg blijven, niet alle drie. */
record BijdrageInvoer(@NotNull @Size(max = 3, message = "Er zijn drie vragen.") List<@Valid AntwoordInvoer> antwoorden) {

    record AntwoordInvoer(@NotNull Vraag vraag, @NotNull @Tekst String tekst) {}

    List<Antwoord> ingevuld() {
        var perVraag = new EnumMap<Vraag, String>(Vraag.class);
        antwoorden.stream().filter(a -> !a.tekst().isBlank()).forEach(a -> perVraag.put(a.vraag(), a.tekst().strip()));
        if (perVraag.isEmpty()) {
            throw new OngeldigeInvoer(List.of(new Veldfout("antwoorden", "ontbreekt", "Beantwoord ten minste één vraag.")));
        }
        return perVraag.entrySet().stream().map(e -> new Antwoord(e.getKey(), e.getValue())).toList();
    }
}
