package nl.schakel.messaging;

import org.jspecify.annotations.Nullable;

/**
 * An aggregate of which the topic knows more than the store: an older copy of the store was put back.
 *
 * @param in      where it is stored; null when it is in no collection any more
 * @param had     the version that came back; 0 when the aggregate itself is gone
 * @param reached the last version that others heard of
 */
record Gap(String id, @Nullable Outboxes in, long had, long reached) {}
