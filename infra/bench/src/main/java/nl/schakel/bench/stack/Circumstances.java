package nl.schakel.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what machine, how busy it already was, and which code: without these a figure means nothing. */
public final class Circumstances {

    private Circumstances() {}

    public static Map<String, Object> of(Path root) throws IOException, InterruptedException {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("commit", commit(root));
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("processor", processor());
        facts.put("load", Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        facts.put("java", Runtime.version().toString());
        facts.put("store", "embedded (mongo-java-server on H2, commit before reply)");
        return facts;
    }

    private static String processor() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").directory(root.toFile()).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "unknown";
    }
}
