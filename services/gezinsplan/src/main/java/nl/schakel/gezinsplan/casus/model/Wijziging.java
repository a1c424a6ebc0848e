package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;

/** Who changed this last, and when. */
public record Wijziging(String naam, Instant op) {}
