package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the family agrees with the plan, or it is written down why he or she was not asked. Agreement only: it is
 * neither permission to share nor an application (three different things in law).
 *
 * @param redenGeen why there is no agreement; absent when there is
 * @param planversie the version of the plan that this is about
 */
public record Akkoord(UUID gezinslidId, @Nullable String redenGeen, Instant op, int planversie) {}
