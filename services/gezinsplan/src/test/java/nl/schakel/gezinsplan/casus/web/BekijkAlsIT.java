package nl.schakel.gezinsplan.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.gezinsplan.Api;
import nl.schakel.gezinsplan.Gezin;
import nl.schakel.gezinsplan.GezinsplanTest;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is shown before an invitation is what will be seen after it. */
@GezinsplanTest
class BekijkAlsIT {

    private final Gezin gezin;
    private final Api fatima;
    private final Api samira;
    private final Api ingrid;

    BekijkAlsIT(@Autowired MockMvcTester mvc) {
        this.gezin = Gezin.metActie(mvc);
        this.fatima = Api.als(mvc, Personen.FATIMA);
        this.samira = Api.als(mvc, Personen.SAMIRA);
        this.ingrid = Api.als(mvc, Personen.INGRID);
    }

    @Test
    void toontVoorafWatDeAnderGaatZien() {
        for (List<Map<String, String>> omvang : List.of(
                heel("LEEST_MEE"), heel("WEET_DAT"), heel("ZIET_NIETS"), List.of(Map.of("onderdeel", "DOEL:" + doel(), "niveau", "LEEST_MEE")))) {
            var uitnodiging = Gezin.uitnodiging(Personen.INGRID, "PARTNER", omvang);

            JsonNode vooraf = samira.maak(gezin.pad() + "/betrokkenen/_bekijk", uitnodiging).is(200);
            fatima.maak(gezin.pad() + "/betrokkenen", uitnodiging).is(200);

            assertThat(gezien(vooraf)).as("%s", omvang).isEqualTo(gezien(ingrid.lees(gezin.pad()).is(200)));
            assertThat(vooraf.path("mag")).isEmpty();
        }
    }

    @Test
    void verandertNietsEnLaatNiemandBinnen() {
        JsonNode voor = gezin.casus();

        fatima.maak(gezin.pad() + "/betrokkenen/_bekijk", Gezin.uitnodiging(Personen.INGRID, "PARTNER", heel("LEEST_MEE"))).is(200);

        assertThat(gezin.casus()).isEqualTo(voor);
        ingrid.lees(gezin.pad()).is(403);
    }

    @Test
    void niemandZietZoMeerDanHijZelfMag() {
        fatima.zet(gezin.pad() + "/doelen/" + doel() + "/werkaantekening", 0L, Map.of("tekst", "Bel JGZ.")).is(200);
        Map<String, Object> alles = new HashMap<>(Gezin.uitnodiging(Personen.TEUN, "WIJKTEAMMEDEWERKER", heel("LEEST_MEE")));
        alles.put("categorieen", List.of("GEZIN", "PLAN", "WERKAANTEKENINGEN"));

        assertThat(fatima.maak(gezin.pad() + "/betrokkenen/_bekijk", alles).is(200).toString()).contains("Bel JGZ.");
        assertThat(samira.maak(gezin.pad() + "/betrokkenen/_bekijk", alles).is(200).toString()).doesNotContain("Bel JGZ.");
    }

    @Test
    void weigertWatDeUitnodigingOokZouWeigeren() {
        var verkeerdeRol = Gezin.uitnodiging(Personen.INGRID, "WIJKTEAMMEDEWERKER", heel("LEEST_MEE"));

        assertThat(fatima.maak(gezin.pad() + "/betrokkenen/_bekijk", verkeerdeRol).is(409).path("detail"))
                .isEqualTo(fatima.maak(gezin.pad() + "/betrokkenen", verkeerdeRol).is(409).path("detail"));
    }

    private String doel() {
        return gezin.doel().path("id").asString();
    }

    private static List<Map<String, String>> heel(String niveau) {
        return List.of(Map.of("onderdeel", "PLAN", "niveau", niveau));
    }

    /** Without what says who looks and when, and the new participation's own number. */
    private static JsonNode gezien(JsonNode casus) {
        ObjectNode zonder = ((ObjectNode) casus.deepCopy()).without(List.of("versie", "mag", "gewijzigdDoor"));
        zonder.path("betrokkenen").forEach(b -> ((ObjectNode) b).remove(List.of("id", "versie")));
        return zonder;
    }
}
