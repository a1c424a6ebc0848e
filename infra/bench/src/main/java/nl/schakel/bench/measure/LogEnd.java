package nl.schakel.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many records the broker has, as the broker itself says. */
final class LogEnd implements AutoCloseable {

    static final int PARTITIONS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOOK_AGAIN_MILLIS = 5;

    private final Admin admin;

    LogEnd(String brokers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers));
    }

    /** Makes the topics that are not there. */
    void make(String... names) throws InterruptedException {
        try {
            Set<String> there = admin.listTopics().names().get();
            admin.createTopics(List.of(names).stream()
                            .filter(name -> !there.contains(name))
                            .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    long of(String topic) throws InterruptedException {
        var ends = IntStream.range(0, PARTITIONS).boxed()
                .collect(Collectors.toMap(number -> new TopicPartition(topic, number), number -> OffsetSpec.latest()));
        try {
            return admin.listOffsets(ends).all().get().values().stream().mapToLong(end -> end.offset()).sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What its records take on the disk of one broker. */
    long bytes(String topic) throws InterruptedException {
        try {
            var brokers = admin.describeCluster().nodes().get().stream().map(node -> node.id()).toList();
            return admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
                    .flatMap(folders -> folders.values().stream())
                    .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                    .filter(replica -> replica.getKey().topic().equals(topic))
                    .mapToLong(replica -> replica.getValue().size())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the moment at which there were so many */
    long await(String topic, long records) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (of(topic) < records) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(topic + " does not get " + records + " records");
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
