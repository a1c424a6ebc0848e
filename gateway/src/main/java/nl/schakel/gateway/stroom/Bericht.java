package nl.schakel.gateway.stroom;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;

/**
 * One thing to tell.
 *
 * @param onderwerp the aggregate whose access record decides who hears it
 * @param json what goes over the line: what changed, which version, by which role; never content
 * @param positie how far one has read after it
 * @param gelezenOp when this gateway read it
 */
record Bericht(TopicPartition partitie, long offset, String onderwerp, String json, Positie positie, Instant gelezenOp) {

    Melding melding() {
        return new Melding(positie.tekst(), "wijziging", json);
    }
}
