package nl.schakel.gateway.abonnement.bezorging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.gateway.abonnement.model.Regel;

/** The topics, read from any place and as often as one likes. Every method throws {@code NietBereikbaar} when the broker is away. */
public interface Logboek {

    /** What is still there begins here. */
    Posities begin();

    Posities einde();

    /** The first that was logged at this moment or after it. */
    Posities sinds(Instant moment);

    /** Whether reading can go on here: not where records were thrown away, nor where the topics are younger than the place. */
    default boolean kent(Posities plek) {
        Posities eind = einde();
        return begin().volgende().entrySet().stream()
                .allMatch(e -> plek.van(e.getKey()) >= e.getValue() && plek.van(e.getKey()) <= eind.van(e.getKey()));
    }

    /** Where the topic of access ends now, per partition. */
    Map<Integer, Long> eindeToegang();

    Lezing open(Posities vanaf);

    /** For one thread. */
    interface Lezing extends AutoCloseable {

        /** What comes next, a bounded number; of one partition in its order. Nothing when nothing came in time. */
        Bladzij lees(Duration geduld);

        @Override
        void close();
    }

    /**
     * @param tot how far it goes, what could not be read included
     * @param eindeToegang access records before this belong to what was read
     */
    record Bladzij(List<Regel> regels, Posities tot, Map<Integer, Long> eindeToegang) {}
}
