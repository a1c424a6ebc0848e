package nl.schakel.maatwerktafel.gedeeld.model;

/** Hoe een verandering afliep, nadat zij bewaard is. */
public sealed interface Uitkomst<S> {

    /** Stored now, or stored before with the same key. */
    record Gedaan<S>(Bewaard<S> nu) implements Uitkomst<S> {}

    record Geweigerd<S>(Weigering reden) implements Uitkomst<S> {}

    record Ontbreekt<S>() implements Uitkomst<S> {}
}
