package nl.schakel.maatwerktafel.gedeeld.model;

import java.util.List;
import java.util.stream.Collectors;

/** Er mist nog iets: all of it at once, each at its own field. */
public record NietVolledig(List<Gebrek> gebreken) implements Weigering {

    public NietVolledig {
        gebreken = List.copyOf(gebreken);
    }

    @Override
    public String zin() {
        return gebreken.stream().map(Gebrek::zin).collect(Collectors.joining(" "));
    }
}
