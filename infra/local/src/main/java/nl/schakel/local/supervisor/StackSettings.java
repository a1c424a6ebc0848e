package nl.schakel.local.supervisor;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where this stack lives. Two stacks run side by side when both base port and data folder differ.
 *
 * @param root the project's folder, with the built jars
 * @param basePort the gateway's port; all others are counted from it
 * @param data folder for everything that is kept
 */
record StackSettings(Path root, int basePort, Path data, Map<String, String> environment) {

    static StackSettings of(Path root, Map<String, String> environment) {
        Path folder = root.toAbsolutePath().normalize();
        int port = Integer.parseInt(environment.getOrDefault("SCHAKEL_PORT", "8080"));
        Path data = folder.resolve(environment.getOrDefault("SCHAKEL_DATA", ".schakel"));
        return new StackSettings(folder, port, data, environment);
    }

    int port(int offset) {
        return basePort + offset;
    }

    String publicUrl() {
        return "http://localhost:" + basePort;
    }

    /** Two of each service and of the gateway side by side, as in real use; each gateway has services of its own behind it. */
    boolean twoOfEach() {
        return "2".equals(environment.get("SCHAKEL_AANTAL"));
    }

    Path run() {
        return data.resolve("run");
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }
}
