package nl.schakel.messaging;

/** One aggregate's events on their way: within a lane one after another, lanes beside each other. */
record Lane(Outboxes outboxes, String id) {}
