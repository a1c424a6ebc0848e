package nl.schakel.gateway.stroom;

import org.apache.kafka.common.TopicPartition;

/**
 * One thing to tell.
 *
 * @param onderwerp the aggregate whose access record decides who hears it
 * @param json what goes over the line: what changed, which version, by which role; never content
 * @param positie how far one has read after it
 */
record Bericht(TopicPartition partitie, long offset, String onderwerp, String json, Positie positie) {}
