package nl.schakel.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** gezinsplan with somebody else's outbox in the place of ours, on PostgreSQL; built from {@code infra/bench/outboxes}. */
public final class Outbox {

    private final Stack stack;
    private final String name;
    private final Path built;

    private Outbox(Stack stack, String name, Path built) {
        this.stack = stack;
        this.name = name;
        this.built = built;
    }

    /** Empty when it was not built. */
    public static Optional<Outbox> find(Stack stack, String name) {
        Path built = stack.machine().root().resolve("infra/bench/outboxes").resolve(name).resolve("target");
        return Files.isDirectory(built.resolve("lib")) ? Optional.of(new Outbox(stack, name, built)) : Optional.empty();
    }

    /** @param database its address for a JDBC driver */
    public Running start(String database) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(stack.environment("gezinsplan", Machine.OUTBOX));
        environment.putAll(Stack.ownTopics(name));
        environment.put("BENCH_OUTBOX", name);
        environment.put("SPRING_DATASOURCE_URL", database);
        return stack.instead(name, classPath(), environment, Machine.OUTBOX);
    }

    /** The service's own libraries first, and of the peer's only what it does not have. */
    private String classPath() throws IOException {
        Path service = Path.of(stack.gezinsplanJar());
        Set<String> there = names(service.resolveSibling("lib"));
        String more = names(built.resolve("lib")).stream()
                .filter(jar -> !there.contains(jar))
                .sorted()
                .map(jar -> built.resolve("lib").resolve(jar).toString())
                .collect(Collectors.joining(":"));
        return built.resolve("classes") + ":" + service + ":" + more;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
