package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;

/**
 * Where an action comes from that was not agreed at the table but decided at the maatwerktafel.
 *
 * @param tekstVolgt the words of the condition are still to be fetched: the event that brought it carries none
 */
public record UitBesluit(UUID verzoekId, UUID voorwaardeId, boolean tekstVolgt) {}
