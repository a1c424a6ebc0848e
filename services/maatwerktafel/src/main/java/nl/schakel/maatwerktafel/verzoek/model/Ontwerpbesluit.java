package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;

/**
 * Het besluit dat de tafel aan het schrijven is.
 *
 * @param versie version of the whole at which the draft last changed
 */
public record Ontwerpbesluit(Besluitinhoud inhoud, Persoon door, Instant op, long versie) {}
