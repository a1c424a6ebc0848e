package nl.schakel.gezinsplan.casus.web;

import static nl.schakel.gezinsplan.Api.CASUSSEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schakel.gezinsplan.Api;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestOmgeving;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@TestOmgeving
class CasusApiIT {

    private final MockMvcTester mvc;
    private final Api fatima;

    CasusApiIT(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
        this.fatima = Api.als(mvc, Personen.FATIMA);
    }

    @Test
    void meldtEenGezinAanEnLeestHetTerug() {
        var antwoord = fatima.maak(
                CASUSSEN, Map.of("naam", "Amrani", "aanleiding", "School belde.", "gezinsleden", List.of()));

        var casus = antwoord.is(201);
        assertThat(antwoord.header("ETag")).isEqualTo("\"1\"");
        assertThat(antwoord.header("Location")).isEqualTo(CASUSSEN + "/" + casus.path("id").asString());
        assertThat(fatima.lees(CASUSSEN + "/" + casus.path("id").asString()).is(200)).isEqualTo(casus);
    }
}
