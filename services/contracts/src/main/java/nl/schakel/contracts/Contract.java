package nl.schakel.contracts;

import java.util.List;

/**
 * One event type in one version.
 *
 * @param topic     Kafka topic, the name of the service that writes it, {@code toegang}, or {@code partners} for what partners told
 * @param type      {@code nl.<plural>.<kebab>.v<N>}
 * @param schema    JSON Schema 2020-12 of the data, as text
 * @param examples  approved data, as JSON text; at least one. Together they hold every field
 */
public record Contract(String topic, String type, String schema, List<String> examples) {

    public Contract {
        examples = List.copyOf(examples);
    }
}
