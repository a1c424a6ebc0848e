package nl.schakel.testkit;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The approved events, from module contracts on the class path. */
public final class Contracten {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracten() {}

    /** The data of every approved example of an event type, as JSON; at least one. */
    public static List<String> voorbeelden(String topic, String type) {
        List<String> examples = new ArrayList<>();
        String first = read(path(topic, type, ".example.json"));
        if (first == null) {
            throw new AssertionError("No approved example of " + type + " on topic " + topic);
        }
        examples.add(first);
        for (int i = 2; ; i++) {
            String next = read(path(topic, type, ".example-" + i + ".json"));
            if (next == null) {
                return examples;
            }
            examples.add(next);
        }
    }

    /** What is wrong with this data according to the schema of its event type; empty when it fits. */
    public static List<String> schendingen(String topic, String type, String json) {
        String text = read(path(topic, type, ".schema.json"));
        if (text == null) {
            throw new AssertionError("No schema of " + type + " on topic " + topic);
        }
        Schema schema = SCHEMAS.getSchema(text, InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String path(String topic, String type, String ending) {
        return "/events/" + topic + "/" + type + ending;
    }

    private static @Nullable String read(String path) {
        try (InputStream in = Contracten.class.getResourceAsStream(path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
