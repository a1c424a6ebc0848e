package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Weigering;

/** Hoe een vraag afliep. */
public sealed interface Resultaat {

    record Gelukt(EvaluatieBeeld beeld) implements Resultaat {}

    /** @param beeld de evaluatie zoals zij nu is */
    record Geweigerd(Weigering weigering, EvaluatieBeeld beeld) implements Resultaat {}

    /** Er is nog geen evaluatie om te tonen, en die komt er nu ook niet. */
    record NietBegonnen(Weigering weigering) implements Resultaat {}

    record GeenToegang(String zin) implements Resultaat {}

    record NietGevonden() implements Resultaat {}
}
