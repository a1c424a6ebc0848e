package nl.schakel.gateway.stroom;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gateway knows of who may hear of what: a copy of the compacted topic {@code toegang}, the same that the stream decides on. */
public interface Toegangskopie {

    /**
     * A thing that this organisation may hear of.
     *
     * @param soort CASUS, VERZOEK, EVALUATIE, REGEL, SIGNAAL, LEERPUNT or TAFEL
     * @param versie of the thing when access to it last changed; it may be further by now
     */
    record Zichtbaar(String onderwerp, String soort, long versie) {}

    /**
     * Whether the copy is this far, if need be after waiting for it. Who reads an event asks this first: the access record that belongs to
     * the event was published before it, but on another topic.
     *
     * @param einde partition of the topic → the offset up to which it must be known
     */
    boolean wachtTot(Map<Integer, Long> einde, Duration geduld) throws InterruptedException;

    /** Empty when this organisation may not hear of it, today. */
    Optional<Zichtbaar> voorOrganisatie(String onderwerp, String organisatieId);

    /** In the order of their ids, those after this one. */
    List<Zichtbaar> lijst(String organisatieId, String na, int hoogstens);
}
