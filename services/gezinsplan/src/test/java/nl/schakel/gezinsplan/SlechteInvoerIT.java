package nl.schakel.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schakel.gezinsplan.Invoervelden.Veld;
import nl.schakel.gezinsplan.ToegangsmatrixIT.Route;
import nl.schakel.gezinsplan.ToegangsmatrixIT.Wie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What does not fit, in every field of every route that the published description names. A new field is tried without anyone adding it here. */
@GezinsplanTest
class SlechteInvoerIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ENGELS = "(?i).*\\b(must|size|between|valid|invalid|null|blank|empty|not be)\\b.*";

    private final MockMvcTester mvc;

    SlechteInvoerIT(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void zegtInHetNederlandsWatErNietPastEnDoetNiets(Route route) throws Exception {
        Gezin gezin = ToegangsmatrixIT.gezin(mvc);
        Wie wie = route.mag().iterator().next();
        ObjectNode goed = JSON.valueToTree(route.invoer().apply(gezin));
        Invoervelden velden = Invoervelden.van(beschrijving(), route);
        // A meeting that a route is about is made when it is asked for.
        route.vraag(mvc, gezin, wie, "{}");
        JsonNode voor = gezin.casus();
        ObjectNode allesFout = goed.deepCopy();
        Set<String> fout = new LinkedHashSet<>();

        for (Veld veld : velden.alle()) {
            for (Object waarde : veld.slechteWaarden()) {
                ObjectNode inhoud = veld.zet(goed, waarde);
                var antwoord = route.vraag(mvc, gezin, wie, Invoervelden.tekst(inhoud));
                assertThat(antwoord.status()).as("%s: %s = %.60s gaf %s", route, veld.naam(), waarde, antwoord.json()).isEqualTo(400);
                assertThat(namen(antwoord.json())).as("%s = %.60s", veld.naam(), waarde).contains(veld.naam());
            }
            Object eerste = veld.slechteWaarden().getFirst();
            if (veld.isBlad()) {
                allesFout = veld.zet(allesFout, eerste);
                fout.add(veld.naam());
            }
        }

        var samen = route.vraag(mvc, gezin, wie, Invoervelden.tekst(allesFout));
        assertThat(fout).as("%s", samen.json()).isSubsetOf(namen(samen.is(400)));
        assertThat(gezin.casus()).isEqualTo(voor);
    }

    static Stream<Route> routes() {
        return ToegangsmatrixIT.routes().filter(Invoervelden::heeftVelden);
    }

    private static List<String> namen(JsonNode probleem) {
        List<String> namen = new ArrayList<>();
        StreamSupport.stream(probleem.path("invalidParams").spliterator(), false).forEach(een -> {
            assertThat(een.path("reason").asString()).endsWith(".").doesNotMatch(ENGELS);
            namen.add(een.path("name").asString());
        });
        return namen;
    }

    private JsonNode beschrijving() throws Exception {
        var antwoord = mvc.get().uri("/gezinsplan/v1/openapi.json").exchange().getResponse();
        return JSON.readTree(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }
}
