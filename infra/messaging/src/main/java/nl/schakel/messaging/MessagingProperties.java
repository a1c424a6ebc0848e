package nl.schakel.messaging;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param source          CloudEvents source of this installation, without the service: NL GOV demands an URN with OIN or KvK number
 * @param topics          what this service writes to, besides its dead letters
 * @param compactedTopics what it writes to of which only the last record per key matters
 * @param partitions      of each topic
 * @param retention       how long happenings stay readable; negative is for ever, so that a service that was away for weeks misses nothing
 */
@ConfigurationProperties("schakel.messaging")
record MessagingProperties(
        String source,
        @DefaultValue List<String> topics,
        @DefaultValue List<String> compactedTopics,
        @DefaultValue("3") int partitions,
        @DefaultValue("-1ms") Duration retention,
        @DefaultValue Relay relay) {

    private static final String SOURCE = "urn:nld:(oin:[0-9]{20}|kvknr:[0-9]{8}):systeem";

    MessagingProperties {
        if (!source.matches(SOURCE)) {
            throw new IllegalArgumentException("schakel.messaging.source must look like " + SOURCE + " but is " + source);
        }
    }

    /**
     * @param parallel how many aggregates are sent at once, at most
     * @param sweep    how long something can stay unseen after a crash
     */
    record Relay(@DefaultValue("64") int parallel, @DefaultValue("1s") Duration sweep) {}

    URI sourceOf(String service) {
        return URI.create(source + ":" + service);
    }

    /** What this service writes to, but for its dead letters. */
    List<String> allTopics() {
        return Stream.concat(topics.stream(), compactedTopics.stream()).toList();
    }

    List<String> topicsWithout(List<String> others) {
        return allTopics().stream().filter(topic -> !others.contains(topic)).toList();
    }

    /** Replicas are the broker's default: that differs between a laptop and a cluster. */
    List<NewTopic> newTopics() {
        String keep = Long.toString(retention.isNegative() ? -1 : retention.toMillis());
        Stream<NewTopic> kept = topics.stream().map(name -> topic(name, Map.of("retention.ms", keep)));
        Stream<NewTopic> compacted = compactedTopics.stream().map(name -> topic(name, Map.of("cleanup.policy", "compact")));
        Stream<NewTopic> dead = allTopics().stream()
                .map(name -> topic(name + DeadLetters.SUFFIX, Map.of("retention.ms", keep)));
        return Stream.of(kept, compacted, dead).flatMap(all -> all).toList();
    }

    /** A record carries the time of logging. By its own settings a broker refuses one from a clock that is an hour ahead of its own. */
    private NewTopic topic(String name, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(all);
    }
}
