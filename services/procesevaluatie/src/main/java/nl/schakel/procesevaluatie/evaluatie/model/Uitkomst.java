package nl.schakel.procesevaluatie.evaluatie.model;

import org.jspecify.annotations.Nullable;

/** Hoe een wijziging afliep. */
public sealed interface Uitkomst {

    record Gelukt(Evaluatie evaluatie) implements Uitkomst {}

    /** Dit was al gedaan; de evaluatie is zoals zij nu is. */
    record Herhaald(Evaluatie evaluatie) implements Uitkomst {}

    /** @param evaluatie zoals zij nu is; ontbreekt als zij er nog niet is */
    record Geweigerd(Weigering weigering, @Nullable Evaluatie evaluatie) implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
}
