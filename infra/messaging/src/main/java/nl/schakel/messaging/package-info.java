/**
 * Events out and in: the outbox inside the aggregate document, its relay to Kafka, and the inbox.
 * The only code of Schakel that touches a Kafka producer; it knows no word of the domain.
 */
@NullMarked
package nl.schakel.messaging;

import org.jspecify.annotations.NullMarked;
