package nl.schakel.procesevaluatie.toegang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.schakel.contracts.Contracten;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elke code die hier in het inzageregister komt, is afgesproken: het inzagelog heeft er woorden voor. */
class InzagecodesTest {

    private static final JsonNode REGEL = JsonMapper.shared()
            .readTree(Contracten.van("nl.inzageregels.inzage-vastgelegd.v1").schema())
            .at("/properties/regels/items/properties");

    @Test
    void zijnAfgesproken() {
        assertThat(codes("handeling")).containsAll(Arrays.stream(Handeling.values()).map(Handeling::code).toList());
        assertThat(codes("grondslag")).containsAll(Arrays.stream(Rol.values()).map(Enum::name).toList());
    }

    private static List<String> codes(String veld) {
        return REGEL.path(veld).path("enum").valueStream().map(JsonNode::asString).toList();
    }
}
