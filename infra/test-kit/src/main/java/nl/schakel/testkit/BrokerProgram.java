package nl.schakel.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A real broker of one node in a process of its own: {@code <data folder> <port> <controller port>}. The one of a first run lives in
 * infra/local, which tests of a library cannot have on their class path; Spring's embedded one forgets everything when it ends.
 */
final class BrokerProgram {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "2"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // After kill -9 it waits for its own old session to end.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
            Map.entry("auto.create.topics.enable", "false"));

    private BrokerProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Properties settings = new Properties();
        settings.putAll(SETTINGS);
        settings.put("log.dirs", folder.resolve("log").toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + arguments[1] + ",CONTROLLER://127.0.0.1:" + arguments[2]);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + arguments[1]);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + arguments[2]);
        formatOnce(folder, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        server.awaitShutdown();
    }

    private static void formatOnce(Path folder, Properties settings) throws IOException {
        if (Files.exists(folder.resolve("log").resolve("meta.properties"))) {
            return;
        }
        Path file = folder.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(format, new PrintStream(PrintStream.nullOutputStream())) != 0) {
            throw new IOException("the folder " + folder + " cannot be made ready for a broker");
        }
    }
}
