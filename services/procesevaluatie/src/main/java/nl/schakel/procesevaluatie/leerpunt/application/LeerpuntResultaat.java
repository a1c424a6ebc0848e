package nl.schakel.procesevaluatie.leerpunt.application;

import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering;

/** Hoe een vraag over een leerpunt afliep. */
public sealed interface LeerpuntResultaat {

    record Gelukt(Leerpunt leerpunt) implements LeerpuntResultaat {}

    record Geweigerd(LeerpuntWeigering weigering, Leerpunt leerpunt) implements LeerpuntResultaat {}

    record GeenToegang(String zin) implements LeerpuntResultaat {}

    record NietGevonden() implements LeerpuntResultaat {}
}
