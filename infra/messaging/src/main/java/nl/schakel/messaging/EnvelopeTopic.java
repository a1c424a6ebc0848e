package nl.schakel.messaging;

/**
 * As a bean: a topic whose aggregates are made once, never changed, and removed when what they carried is sent. That one of them is not
 * in the store says nothing about the store; and its number means nothing to anybody, so an older copy does no harm.
 */
public record EnvelopeTopic(String topic) {}
