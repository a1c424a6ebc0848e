package nl.schakel.gateway.stroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has read: the next offset of every partition. Written out it is the id of a message on the stream, so a browser that
 * comes back tells any instance, also a new one, where to go on.
 */
record Positie(Map<TopicPartition, Long> volgende) {

    Positie {
        volgende = Map.copyOf(volgende);
    }

    Positie na(TopicPartition partitie, long offset) {
        var verder = new HashMap<>(volgende);
        verder.put(partitie, offset + 1);
        return new Positie(verder);
    }

    long van(TopicPartition partitie) {
        return volgende.getOrDefault(partitie, 0L);
    }

    /** Numbers in the order of topic and partition, in base 36: {@code 4.1f.0.a}. */
    String tekst() {
        return String.join(".", geordend(volgende.keySet()).stream().map(p -> Long.toString(volgende.get(p), Character.MAX_RADIX)).toList());
    }

    /** Empty when it does not fit these partitions: made by another set-up, or nonsense. */
    static Optional<Positie> lees(@Nullable String tekst, Iterable<TopicPartition> partities) {
        List<TopicPartition> geordend = geordend(partities);
        String[] delen = tekst == null ? new String[0] : tekst.split("\\.");
        if (delen.length != geordend.size()) {
            return Optional.empty();
        }
        Map<TopicPartition, Long> volgende = new HashMap<>();
        for (int i = 0; i < delen.length; i++) {
            if (!delen[i].matches("[0-9a-z]{1,12}")) {
                return Optional.empty();
            }
            volgende.put(geordend.get(i), Long.parseLong(delen[i], Character.MAX_RADIX));
        }
        return Optional.of(new Positie(volgende));
    }

    private static List<TopicPartition> geordend(Iterable<TopicPartition> partities) {
        List<TopicPartition> lijst = new ArrayList<>();
        partities.forEach(lijst::add);
        lijst.sort(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        return lijst;
    }
}
