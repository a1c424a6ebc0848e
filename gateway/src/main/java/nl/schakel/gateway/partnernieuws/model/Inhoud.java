package nl.schakel.gateway.partnernieuws.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's event says, as far as we take it in. Whatever else is in it is not kept.
 *
 * @param bron {@code source} of the event; with {@code nummer} it says which event this is
 * @param nummer {@code id} of the event
 * @param op when the partner logged it
 * @param dataref where the partner shows it, with rights of its own
 */
public record Inhoud(
        String bron, String nummer, Soort soort, UUID casusId, Instant op, @Nullable LocalDate datum, @Nullable String dataref) {}
