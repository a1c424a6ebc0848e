package nl.schakel.maatwerktafel.gedeeld.application;

import java.util.function.Function;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;

/** How a use case ended for who asked. */
public sealed interface Resultaat<T> {

    record Gelukt<T>(T waarde) implements Resultaat<T> {}

    record Geweigerd<T>(Weigering reden) implements Resultaat<T> {}

    /** @param reden the sentence that the user reads */
    record GeenToegang<T>(String reden) implements Resultaat<T> {}

    record NietGevonden<T>() implements Resultaat<T> {}

    /** Reads a stored change as an answer; {@code vorm} makes what the reader gets to see. */
    static <S, T> Resultaat<T> uit(Uitkomst<S> uitkomst, Function<Uitkomst.Gedaan<S>, T> vorm) {
        return switch (uitkomst) {
            case Uitkomst.Gedaan<S> gedaan -> new Gelukt<>(vorm.apply(gedaan));
            case Uitkomst.Geweigerd<S> geweigerd -> new Geweigerd<>(geweigerd.reden());
            case Uitkomst.Ontbreekt<S> _ -> new NietGevonden<>();
        };
    }
}
