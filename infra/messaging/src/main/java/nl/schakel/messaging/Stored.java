package nl.schakel.messaging;

/** An aggregate as it is stored now. Versions start at 1 and grow by one per change. */
public record Stored<S>(String id, long version, S state) {}
