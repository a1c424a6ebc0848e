package nl.schakel.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes the catalogue page from the schemas when run with {@code -Dupdate}; otherwise fails when the page is stale. */
class CatalogusTest {

    private static final Path PAGE = Path.of("CATALOGUS.md");

    @Test
    void deCatalogusZegtWatDeSchemasZeggen() throws IOException {
        String page = page();
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("stale: run this test with -Dupdate").isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Catalogus van gebeurtenissen

                Gemaakt uit de schema's door `CatalogusTest`; niet met de hand wijzigen. `*` = altijd aanwezig.
                Wat elk veld van de envelop betekent, staat in de [README](README.md).
                """);
        for (String topic : Contracten.topics()) {
            List<Contract> contracts = Contracten.vanTopic(topic);
            page.append("\n## Topic `").append(topic).append("` (").append(contracts.size()).append(")\n\n");
            page.append("| type | wat er gebeurde | gegevens |\n|---|---|---|\n");
            contracts.forEach(contract -> page.append(row(contract)));
        }
        return page.toString();
    }

    private static String row(Contract contract) {
        SchemaNode root = SchemaNode.root(contract.schema());
        return "| [%s](src/main/resources/events/%s/%s.schema.json) | %s | %s |%n".formatted(
                contract.type(), contract.topic(), contract.type(), root.schema().path("description").asString(), fields(root))
                .replace("\r\n", "\n");
    }

    private static String fields(SchemaNode object) {
        StringJoiner fields = new StringJoiner("<br>");
        for (SchemaNode field : object.fields()) {
            if (!field.path().equals("door")) {
                fields.add("`%s`%s %s".formatted(field.path(), object.requires(field.name()) ? "*" : "", describe(field)));
            }
        }
        return fields.toString();
    }

    private static String describe(SchemaNode field) {
        if (field.schema().has("enum")) {
            return field.schema().get("enum").valueStream().map(value -> value.asString()).collect(Collectors.joining(" · "));
        }
        if (field.schema().has("items")) {
            SchemaNode item = new SchemaNode("", field.schema().get("items"));
            return "lijst van " + (item.kind().equals("object")
                    ? item.fields().stream().map(SchemaNode::name).collect(Collectors.joining(", ", "{", "}"))
                    : "codes");
        }
        return field.schema().has("format") ? field.schema().get("format").asString() : "getal";
    }
}
