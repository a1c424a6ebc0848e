package nl.schakel.procesevaluatie.uitnodiging.application;

import nl.schakel.procesevaluatie.evaluatie.model.Weigering;

/** Hoe een vraag van een genodigde afliep. */
public sealed interface GastResultaat {

    record Gelukt(UitnodigingBeeld beeld) implements GastResultaat {}

    record Geweigerd(Weigering weigering) implements GastResultaat {}

    /** Er is niets om te versturen. */
    record NietsGeantwoord() implements GastResultaat {}

    /** De sessie geldt niet (meer). */
    record GeenSessie() implements GastResultaat {}
}
