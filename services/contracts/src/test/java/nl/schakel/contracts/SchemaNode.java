package nl.schakel.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place in a schema, with its path as a reader would write it: {@code voorwaarden[].voorwaardeId}. */
record SchemaNode(String path, JsonNode schema) {

    static SchemaNode root(String text) {
        return new SchemaNode("", JsonMapper.shared().readTree(text));
    }

    String kind() {
        return schema.path("type").asString("");
    }

    Stream<SchemaNode> tree() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(SchemaNode::tree));
    }

    List<SchemaNode> fields() {
        List<SchemaNode> fields = new ArrayList<>();
        schema.path("properties").properties()
                .forEach(field -> fields.add(new SchemaNode(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue())));
        return fields;
    }

    boolean requires(String field) {
        return schema.path("required").valueStream().anyMatch(name -> name.asString().equals(field));
    }

    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private List<SchemaNode> children() {
        List<SchemaNode> children = new ArrayList<>(fields());
        if (schema.has("items")) {
            children.add(new SchemaNode(path + "[]", schema.get("items")));
        }
        return children;
    }
}
