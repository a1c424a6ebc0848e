package nl.schakel.local.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Settings of a one-node broker: bound to loopback, small, and quick to come back after a kill. */
final class BrokerSettings {

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            // One node can hold one replica only.
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("unclean.leader.election.enable", "false"),
            // After kill -9 the broker waits for its own old session to end: 3 s instead of 9.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // Few partitions, few files to open: the internal topics have 50 by default.
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"),
            Map.entry("log.cleaner.threads", "1"),
            // 128 MB by default, more than the heap that this process gets.
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            // Events are kept: a screen or a service that was away for a month still finds them.
            Map.entry("log.retention.ms", "-1"),
            // Topics come from the service that owns them, with its number of partitions.
            Map.entry("auto.create.topics.enable", "false"));

    private BrokerSettings() {}

    static Properties of(Path folder, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(FIXED);
        settings.put("log.dirs", folder.resolve("log").toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        return settings;
    }
}
