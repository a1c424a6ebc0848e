package nl.schakel.gateway.stroom;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;

/**
 * One thing to tell.
 *
 * @param onderwerp the aggregate whose access record decides who hears it
 * @param melding what goes over the line: what changed, which version, by which role; never content. Its id is how far one has read after it
 * @param gelezenOp when this gateway read it
 */
record Bericht(TopicPartition partitie, long offset, String onderwerp, Melding melding, Instant gelezenOp) {}
