package nl.schakel.maatwerktafel.precedent.application;

import org.jspecify.annotations.Nullable;

/** Een eerder besluit zoals iedereen het ziet. */
public record Precedentbeeld(String id, @Nullable String regelTitel, @Nullable String kern, String besluit, String kwartaal) {}
