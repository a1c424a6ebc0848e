package nl.schakel.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where the bench works: its own ports and folder, beside whatever else runs.
 *
 * @param root the project's folder, with the built programs
 * @param port the gateway's; the others are counted from it
 * @param data is emptied at the start
 */
public record Machine(Path root, int port, Path data) {

    public static final int GATEWAY = 0;
    public static final int GEZINSPLAN = 1;
    public static final int MAATWERKTAFEL = 2;
    public static final int PROCESEVALUATIE = 3;
    public static final int INZAGELOG = 4;
    public static final int LOGIN = 10;
    public static final int NO_MAIL = 12;
    public static final int STORE = 13;
    public static final int BROKER = 14;
    public static final int CONTROLLER = 15;
    /** What only the bench has. */
    public static final int DUAL = 21;
    public static final int STARTED = 22;
    public static final int OUTBOX = 23;
    public static final int RELATIONAL = 24;
    public static final int RECEIVER = 25;
    public static final int DEAD_RECEIVER = 26;
    public static final int PROXY = 30;
    public static final int BACKEND = 31;

    /** A program that finds its port taken ends, and somebody else's would then be measured as if it were ours. */
    public void mustBeFree() {
        for (int offset : List.of(GATEWAY, GEZINSPLAN, LOGIN, STORE, BROKER)) {
            if (Ready.tcp(port(offset)).now()) {
                throw new IllegalStateException("Poort " + port(offset) + " is bezet. Draait er al een meting? Kies anders een andere SCHAKEL_PORT.");
            }
        }
    }

    public int port(int offset) {
        return port + offset;
    }

    public String issuer() {
        return "http://localhost:" + port(LOGIN);
    }

    public String publicUrl() {
        return "http://localhost:" + port;
    }

    public String store() {
        return "mongodb://127.0.0.1:" + port(STORE) + "/?uuidRepresentation=standard";
    }

    public String brokers() {
        return "127.0.0.1:" + port(BROKER);
    }

    public Path program(String module, String name) {
        return root.resolve(module).resolve("target/run").resolve(name + "-0.1.0.jar");
    }

    /** By name: a wrong folder must not cost anybody his work. */
    void emptyData() {
        try {
            for (String own : List.of("broker", "opslag", "login", "logs", "nginx", "aot", "postgres")) {
                Path folder = data.resolve(own);
                if (Files.exists(folder)) {
                    try (var all = Files.walk(folder)) {
                        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                            Files.delete(path);
                        }
                    }
                }
            }
            Files.createDirectories(data.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
