package nl.schakel.procesevaluatie.evaluatie.model;

import nl.schakel.procesevaluatie.gedeeld.model.Persoon;

/** @param versie versie van de evaluatie waarin de gespreksleider het laatst veranderde */
public record Gespreksleider(Persoon persoon, long versie) {}
