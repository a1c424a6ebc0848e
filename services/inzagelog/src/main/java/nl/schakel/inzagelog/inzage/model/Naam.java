package nl.schakel.inzagelog.inzage.model;

import org.jspecify.annotations.Nullable;

/** Hoe iemand heet, voor die organisatie. */
public record Naam(String naam, @Nullable String organisatie) {}
