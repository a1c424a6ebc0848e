package nl.schakel.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/** A group of readers as the broker knows it: how far it is, and back to the beginning. */
final class ReadGroup implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int LOOK_AGAIN_MILLIS = 20;

    private final Admin admin;
    private final String group;
    private final Set<String> topics;

    ReadGroup(String brokers, String group, Set<String> topics) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers));
        this.group = group;
        this.topics = topics;
    }

    /** As an operator does to have everything read again. Its readers must be stopped. */
    void forget() throws InterruptedException {
        while (true) {
            try {
                admin.deleteConsumerGroups(List.of(group)).all().get();
                return;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return;
                }
                if (!(e.getCause() instanceof GroupNotEmptyException)) {
                    throw new IllegalStateException(e);
                }
            }
            // The broker has not noticed yet that they left.
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Records that it has acknowledged, all partitions together. */
    long read() throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .filter(place -> place.getValue() != null && topics.contains(place.getKey().topic()))
                    .mapToLong(place -> place.getValue().offset())
                    .sum();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw new IllegalStateException(e);
        }
    }

    /** @return the moment at which it had read so many */
    long await(long records) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (read() < records) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(group + " does not get to " + records + " records");
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return System.nanoTime();
    }

    @Override
    public void close() {
        admin.close();
    }
}
