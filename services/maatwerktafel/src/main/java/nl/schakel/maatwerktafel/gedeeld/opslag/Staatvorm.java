package nl.schakel.maatwerktafel.gedeeld.opslag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of an aggregate: {@code inhoud} is the record itself, {@code zoek} what may be searched on. Queries use
 * only {@code zoek}, so that the inside of the model stays its own business; an approved document in the tests guards the
 * form of {@code inhoud}.
 */
public final class Staatvorm<S> {

    public static final String INHOUD = "inhoud";
    public static final String ZOEK = "zoek";

    /** Path of what may be searched on, within the document of an aggregate. */
    public static final String PAD = "state.zoek.";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final TypeReference<Map<String, Object>> VELDEN = new TypeReference<>() {};

    private final Class<S> type;

    public Staatvorm(Class<S> type) {
        this.type = type;
    }

    public Map<String, Object> schrijf(S staat) {
        return JSON.convertValue(staat, VELDEN);
    }

    public S lees(@Nullable Object inhoud) {
        return JSON.convertValue(inhoud, type);
    }
}
