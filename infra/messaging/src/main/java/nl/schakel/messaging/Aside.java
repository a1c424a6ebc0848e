package nl.schakel.messaging;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/**
 * Keeps events of one case in order for a group of readers, also when one of them cannot be handled: what comes after it waits behind
 * it. Other cases and other groups go on.
 *
 * <p>Which keys stand aside is remembered here, so that a record of another key costs no question to the store. Only who reads a
 * partition sets its records aside, so this memory can only know too many, never too few; and a key that it knows is always asked.
 */
final class Aside {

    private final AsideStore store;
    private final Set<String> onlyLastMatters;
    private final Clock clock;
    private final Map<String, Map<String, Set<String>>> known = new ConcurrentHashMap<>();

    /** @param onlyLastMatters topics of which each record says all that earlier ones of its key said: there nothing waits */
    Aside(AsideStore store, Collection<String> onlyLastMatters, Clock clock) {
        this.store = store;
        this.onlyLastMatters = Set.copyOf(onlyLastMatters);
        this.clock = clock;
    }

    /** @return true when the record now waits behind others of its key, so that it must not be handled now */
    boolean waits(String group, ConsumerRecord<?, ?> message) {
        if (onlyLastMatters(message.topic())) {
            return false;
        }
        AsideKey key = AsideKey.of(group, message);
        Set<String> keys = keys(group, message.topic());
        if (!keys.contains(key.key())) {
            return false;
        }
        if (store.behind(key, message)) {
            return true;
        }
        keys.remove(key.key());
        return false;
    }

    /** The record was handled. */
    void handled(String group, ConsumerRecord<?, ?> message) {
        if (onlyLastMatters(message.topic())) {
            AsideKey key = AsideKey.of(group, message);
            if (keys(group, message.topic()).remove(key.key())) {
                store.overtaken(key.id());
            }
        }
    }

    void setAside(String group, ConsumerRecord<?, ?> message, String reason) {
        AsideKey key = AsideKey.of(group, message);
        store.aside(key, message, reason, clock.instant());
        keys(group, message.topic()).add(key.key());
    }

    boolean onlyLastMatters(String topic) {
        return onlyLastMatters.contains(topic);
    }

    private Set<String> keys(String group, String topic) {
        return known.computeIfAbsent(group, _ -> new ConcurrentHashMap<>()).computeIfAbsent(topic, _ -> {
            Set<String> keys = ConcurrentHashMap.newKeySet();
            keys.addAll(store.keys(group, topic));
            return keys;
        });
    }

    /** Who gets a partition asks anew: another instance may have set records of it aside. */
    ConsumerAwareRebalanceListener forgetting(String group) {
        return new ConsumerAwareRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                known.remove(group);
            }
        };
    }
}
