package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;

/** @param versie versie van de evaluatie waarin de keuze het laatst veranderde */
public record Instemming(Keuze keuze, Instant op, Persoon door, long versie) {}
