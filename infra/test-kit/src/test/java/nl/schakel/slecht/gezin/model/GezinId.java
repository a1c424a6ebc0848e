package nl.schakel.slecht.gezin.model;

public record GezinId(String waarde) {}
