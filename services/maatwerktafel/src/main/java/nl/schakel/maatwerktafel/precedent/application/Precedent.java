package nl.schakel.maatwerktafel.precedent.application;

import org.jspecify.annotations.Nullable;

/**
 * Een eerder besluit, zonder gezin, mensen of dag.
 *
 * @param id its own name; it does not lead to the request
 * @param kern one sentence by the table; absent when the table wrote none
 * @param kwartaal e.g. {@code 2026-K4}
 */
public record Precedent(String id, @Nullable String regelId, @Nullable String kern, String besluit, String kwartaal) {}
