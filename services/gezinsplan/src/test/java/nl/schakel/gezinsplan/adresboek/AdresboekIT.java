package nl.schakel.gezinsplan.adresboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.gezinsplan.Api;
import nl.schakel.gezinsplan.Gezin;
import nl.schakel.gezinsplan.GezinsplanTest;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GezinsplanTest
class AdresboekIT {

    private static final String MENSEN = "/gezinsplan/v1/mensen";
    private static final String ORGANISATIES = "/gezinsplan/v1/organisaties";

    private final Api beheer;
    private final Api fatima;

    AdresboekIT(@Autowired MockMvcTester mvc) {
        Gezin.adresboek(mvc);
        beheer = Api.als(mvc, Personen.BEHEER);
        fatima = Api.als(mvc, Personen.FATIMA);
    }

    @Test
    void vindtMensenOpEenDeelVanHunNaam() {
        assertThat(namen(fatima, "ingr")).containsExactly("Ingrid Postma");
        assertThat(namen(fatima, "van")).contains("Bea van Dam", "dr. Van Loon");
        assertThat(fatima.maak(MENSEN + "/_zoek", Map.of("zoek", "ingrid")).is(200).path("items").get(0).path("organisatie").asString())
                .startsWith("Organisatie ");
    }

    @Test
    void vindtEenBewonerAlleenOpDeHeleNaam() {
        assertThat(namen(fatima, "samira")).isEmpty();
        assertThat(namen(fatima, "")).doesNotContain("Samira Amrani").contains("Ingrid Postma");
        assertThat(namen(fatima, "samira amrani")).containsExactly("Samira Amrani");
        assertThat(namen(beheer, "samira")).containsExactly("Samira Amrani");
    }

    @Test
    void zoektNietMetEenHeelVerhaal() {
        var fout = fatima.maak(MENSEN + "/_zoek", Map.of("zoek", "a".repeat(101))).is(400);

        assertThat(fout.path("invalidParams").get(0).path("reason").asString()).isEqualTo("Zoek met hoogstens 100 tekens.");
    }

    @Test
    void eenNieuweNaamVervangtDeOude() {
        String id = UUID.randomUUID().toString();
        beheer.maak(MENSEN, Map.of("id", id, "naam", "Anna Zwart", "functie", "partner")).is(201);
        beheer.maak(MENSEN, Map.of("id", id, "naam", "Anna Wit-Zwart", "functie", "partner")).is(201);

        assertThat(namen(fatima, "zwart")).containsExactly("Anna Wit-Zwart");
    }

    @Test
    void kentGeenMensVanEenOrganisatieDieErNietIs() {
        var fout = beheer.maak(
                        MENSEN,
                        Map.of("id", UUID.randomUUID(), "naam", "Anna", "functie", "partner", "organisatieId", UUID.randomUUID()))
                .is(400);

        assertThat(fout.path("invalidParams").get(0).path("name").asString()).isEqualTo("organisatieId");
        beheer.maak(MENSEN, Map.of("id", "geen-uuid", "naam", "", "functie", "BAAS")).is(400);
    }

    @Test
    void maaktEenIdVoorEenOrganisatieDieErGeenHeeft() {
        var organisatie = beheer.maak(ORGANISATIES, Map.of("naam", "Welzijn Molenkwartier", "soort", "WELZIJN")).is(201);

        assertThat(fatima.lees(ORGANISATIES + "?pageSize=100").is(200).path("items")).contains(organisatie);
    }

    private static List<String> namen(Api api, String zoek) {
        return api.maak(MENSEN + "/_zoek?pageSize=100", Map.of("zoek", zoek)).is(200).path("items").values().stream()
                .map(m -> m.path("naam").asString())
                .toList();
    }
}
