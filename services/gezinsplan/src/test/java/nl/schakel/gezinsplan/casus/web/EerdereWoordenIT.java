package nl.schakel.gezinsplan.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What stood somewhere can be read back, by who may read what stands there now. */
@GezinsplanTest
class EerdereWoordenIT {

    private final Gezin gezin;
    private final Api fatima;
    private final Api samira;
    private final Api ingrid;

    EerdereWoordenIT(@Autowired MockMvcTester mvc) {
        this.gezin = Gezin.metActie(mvc);
        this.fatima = Api.als(mvc, Personen.FATIMA);
        this.samira = Api.als(mvc, Personen.SAMIRA);
        this.ingrid = Api.als(mvc, Personen.INGRID);
    }

    @Test
    void hetLaatsteStaatBovenaanMetWieHetSchreef() {
        String zin = gezin.doel().path("zin").asString();
        samira.zet(doel(), 1L, Map.of("zin", "Iedereen slaapt om acht uur.", "leefgebied", "WONEN")).is(200);
        fatima.zet(doel(), 2L, Map.of("zin", "Noor slaapt om half negen.", "leefgebied", "WONEN")).is(200);

        JsonNode eerder = fatima.lees(woorden("DOEL")).is(200);

        assertThat(eerder.path("totaal").asInt()).isEqualTo(2);
        assertThat(eerder.path("items").valueStream().map(w -> w.path("tekst").asString())).containsExactly("Iedereen slaapt om acht uur.", zin);
        assertThat(eerder.path("items").valueStream().map(w -> w.path("naam").asString())).containsExactly("Samira Amrani", "Fatima El Idrissi");
        assertThat(fatima.lees(woorden("DOEL") + "?page=2&pageSize=1").is(200).path("items").get(0).path("tekst").asString()).isEqualTo(zin);
    }

    @Test
    void wieDeTekstNuNietMagLezenKrijgtOokDeEerdereNiet() {
        fatima.zet(doel() + "/werkaantekening", 0L, Map.of("tekst", "Bel JGZ.")).is(200);
        fatima.zet(doel() + "/werkaantekening", 1L, Map.of("tekst", "Gebeld.")).is(200);

        assertThat(fatima.lees(woorden("WERKAANTEKENING")).is(200).path("totaal").asInt()).isOne();
        samira.lees(woorden("WERKAANTEKENING")).is(404);
        ingrid.lees(woorden("DOEL")).is(403);
        fatima.maak(gezin.pad() + "/betrokkenen", Gezin.uitnodiging(Personen.INGRID, "PARTNER",
                List.of(Map.of("onderdeel", "DOEL:" + gezin.doel().path("id").asString(), "niveau", "WEET_DAT")))).is(200);
        ingrid.lees(woorden("DOEL")).is(404);
    }

    @Test
    void watErNietStaatHeeftGeenEerdereWoorden() {
        assertThat(fatima.lees(woorden("DOEL")).is(200).path("items")).isEmpty();
        fatima.lees(woorden("WENS")).is(404);
        fatima.lees(woorden("ONZIN")).is(400);
    }

    private String doel() {
        return gezin.pad() + "/doelen/" + gezin.doel().path("id").asString();
    }

    private String woorden(String soort) {
        return gezin.pad() + "/eerdere-woorden/" + soort + "/" + gezin.doel().path("id").asString();
    }
}
