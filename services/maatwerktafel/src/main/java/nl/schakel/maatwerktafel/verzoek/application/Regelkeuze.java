package nl.schakel.maatwerktafel.verzoek.application;

import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.Regels;
import org.jspecify.annotations.Nullable;

/** A request is about a rule of the catalogue, or about one that nobody knows yet. */
public final class Regelkeuze {

    private final Regels regels;

    public Regelkeuze(Regels regels) {
        this.regels = regels;
    }

    Optional<NietVolledig> bezwaar(@Nullable String regelId) {
        if (regelId == null || regels.vind(new RegelId(regelId)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new NietVolledig(List.of(
                new Gebrek("regelId", "onbekend", "Deze regel kennen wij niet. Kies een regel uit de lijst, of laat dit leeg."))));
    }
}
