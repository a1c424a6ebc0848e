package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What professionals write for each other beside a goal.
 *
 * @param op absent for notes of before this was kept
 */
public record Werkaantekening(long versie, String tekst, Persoon door, @Nullable Instant op) implements Onderdeel {}
