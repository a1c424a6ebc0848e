package nl.schakel.procesevaluatie.leerpunt.model;

/** Hoe een wijziging afliep. */
public sealed interface LeerpuntUitkomst {

    /** Ook als dezelfde opdracht al eerder was uitgevoerd. */
    record Gelukt(Leerpunt leerpunt) implements LeerpuntUitkomst {}

    record Geweigerd(LeerpuntWeigering weigering, Leerpunt leerpunt) implements LeerpuntUitkomst {}

    record Onbekend() implements LeerpuntUitkomst {}
}
