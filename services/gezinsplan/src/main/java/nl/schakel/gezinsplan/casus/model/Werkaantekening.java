package nl.schakel.gezinsplan.casus.model;

/** What professionals write for each other beside a goal. */
public record Werkaantekening(long versie, String tekst, Persoon door) implements Onderdeel {}
