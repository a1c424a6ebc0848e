package nl.schakel.testkit;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka broker that can be killed, started again where it was, and frozen. It keeps its address and its data. */
public final class BrokerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Below what the system hands out for connections: a port that is free while the broker is dead must stay free. */
    private static final int FIRST_PORT = 20_000;
    private static final int PORTS = 10_000;

    private final Path folder;
    private final Path log;
    private final int port = freePort();
    private final int controllerPort = freePort();
    private Process process;

    private BrokerProcess(Path folder, Path log) throws IOException {
        this.folder = folder;
        this.log = log;
        this.process = launch();
    }

    /** @param folder empty */
    public static BrokerProcess start(Path folder) throws IOException {
        return start(folder, folder.resolve("broker.log"));
    }

    /** @param log for when what it says must not be in its own folder, which may be full */
    public static BrokerProcess start(Path folder, Path log) throws IOException {
        BrokerProcess broker = new BrokerProcess(folder, log);
        broker.awaitAnswer();
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public TestTopics topics() {
        return new TestTopics(bootstrapServers());
    }

    /** As a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** After {@link #kill}: returns when it answers. */
    public void restart() throws IOException {
        process = launch();
        awaitAnswer();
    }

    /** It stands still, and its connections stay open. */
    public void freeze() {
        Signal.STOP.to(process);
    }

    public void thaw() {
        Signal.CONT.to(process);
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                BrokerProgram.class.getName(), folder.toString(), Integer.toString(port), Integer.toString(controllerPort))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitAnswer() throws IOException {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers(), "reconnect.backoff.max.ms", "200",
                "default.api.timeout.ms", Math.toIntExact(PATIENCE.toMillis()));
        try (Admin admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            kill();
            throw new IOException("the broker does not answer; see " + log, silent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        while (true) {
            int candidate = FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), candidate));
                return candidate;
            } catch (BindException taken) {
                // the next one, then
            }
        }
    }

    @Override
    public void close() {
        kill();
    }
}
