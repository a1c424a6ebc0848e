package nl.schakel.gateway.abonnement.model;

/** Where a record stands. */
public record Plek(String partitie, long offset) {}
