package nl.schakel.maatwerktafel.gedeeld.model;

import java.util.List;

/** Wat een aggregaat op een opdracht antwoordt. Nothing is stored yet. */
public sealed interface Uitslag<S, E> {

    record Aanvaard<S, E>(S staat, List<E> gebeurtenissen) implements Uitslag<S, E> {
        public Aanvaard {
            gebeurtenissen = List.copyOf(gebeurtenissen);
        }
    }

    record Geweigerd<S, E>(Weigering reden) implements Uitslag<S, E> {}

    /** It was so already; nothing needs to be stored or told. */
    record Ongewijzigd<S, E>() implements Uitslag<S, E> {}
}
