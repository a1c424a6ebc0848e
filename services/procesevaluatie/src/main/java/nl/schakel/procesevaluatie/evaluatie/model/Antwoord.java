package nl.schakel.procesevaluatie.evaluatie.model;

/** Wat iemand op één vraag antwoordt, letterlijk. */
public record Antwoord(Vraag vraag, String tekst) {}
