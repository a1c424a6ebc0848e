package nl.schakel.gezinsplan.adresboek;

/** @param soort what kind of organisation, e.g. {@code WIJKTEAM} or {@code HUISARTS} */
public record Organisatie(String id, String naam, String soort) {}
