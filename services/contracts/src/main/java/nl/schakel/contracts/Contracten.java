package nl.schakel.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All contracts, read from the files of this module. For the tests of producers ("do we write exactly this?") and of consumers
 * ("does our record read all of these?"). The files are the source; there is no second list to forget.
 */
public final class Contracten {

    private static final String SCHEMA = ".schema.json";
    private static final List<Contract> ALL = load();

    private Contracten() {}

    /** Ordered by topic, then type. */
    public static List<Contract> alle() {
        return ALL;
    }

    public static List<String> topics() {
        return ALL.stream().map(Contract::topic).distinct().toList();
    }

    public static List<Contract> vanTopic(String topic) {
        return ALL.stream().filter(contract -> contract.topic().equals(topic)).toList();
    }

    /** @throws IllegalArgumentException when no service promised this type */
    public static Contract van(String type) {
        return ALL.stream()
                .filter(contract -> contract.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown event type " + type));
    }

    private static List<Contract> load() {
        try {
            Path home = Path.of(Contracten.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return read(home.resolve("events"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return read(jar.getPath("events"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Contract> read(Path events) throws IOException {
        List<Path> schemas;
        try (Stream<Path> files = Files.walk(events)) {
            schemas = files.filter(file -> file.toString().endsWith(SCHEMA))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
        List<Contract> contracts = new ArrayList<>();
        for (Path schema : schemas) {
            String type = schema.getFileName().toString().replace(SCHEMA, "");
            contracts.add(new Contract(
                    schema.getParent().getFileName().toString(), type, Files.readString(schema), examples(schema.getParent(), type)));
        }
        return List.copyOf(contracts);
    }

    private static List<String> examples(Path folder, String type) throws IOException {
        List<String> examples = new ArrayList<>();
        Path next = folder.resolve(type + ".example.json");
        while (Files.exists(next)) {
            examples.add(Files.readString(next));
            next = folder.resolve(type + ".example-" + (examples.size() + 1) + ".json");
        }
        return examples;
    }
}
