package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;

/** @param versie versie van de evaluatie waarin de datum het laatst veranderde */
public record Bijeenkomst(Instant op, long versie) {}
