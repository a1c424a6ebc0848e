package nl.schakel.gezinsplan.casus.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.schakel.contracts.Contracten;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elke code die hier in het inzageregister komt, is afgesproken: het inzagelog heeft er woorden voor. */
public class InzagecodesTest {

    private static final JsonNode REGEL = JsonMapper.shared()
            .readTree(Contracten.van("nl.inzageregels.inzage-vastgelegd.v1").schema())
            .at("/properties/regels/items/properties");

    @Test
    void zijnAfgesproken() {
        assertThat(codes("handeling")).containsAll(Arrays.stream(Handeling.values()).map(Handeling::code).toList());
        assertThat(codes("grondslag")).containsAll(Arrays.stream(Grondslag.values()).map(Enum::name).toList());
        assertThat(codes("caserol")).containsAll(Arrays.stream(Caserol.values()).map(Enum::name).toList());
    }

    public static List<String> codes(String veld) {
        return REGEL.path(veld).path("enum").valueStream().map(JsonNode::asString).toList();
    }
}
