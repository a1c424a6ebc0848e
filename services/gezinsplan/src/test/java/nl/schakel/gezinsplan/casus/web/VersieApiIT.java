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

/** What was agreed stays to be read, by who may read it today and might then. */
@GezinsplanTest
class VersieApiIT {

    private final Gezin gezin;
    private final Api fatima;
    private final Api samira;
    private final Api ingrid;
    private final Api teun;
    private final String versies;

    VersieApiIT(@Autowired MockMvcTester mvc) {
        gezin = Gezin.metActie(mvc);
        fatima = Api.als(mvc, Personen.FATIMA);
        samira = Api.als(mvc, Personen.SAMIRA);
        ingrid = Api.als(mvc, Personen.INGRID);
        teun = Api.als(mvc, Personen.TEUN);
        versies = gezin.pad() + "/versies";
    }

    @Test
    void zonderVaststellingIsErNietsTeLezen() {
        assertThat(samira.lees(versies).is(200).path("items")).isEmpty();
        assertThat(samira.lees(versies + "/1").is(404).path("detail").asString()).startsWith("Deze versie is er niet");
        samira.lees(versies + "/vergelijk?van=1").is(404);
        assertThat(gezin.casus().path("mag").toString()).contains("VERSIES_LEZEN");
    }

    @Test
    void hetGezinLeestHetPlanZoalsHetWerdVastgesteld() {
        stelVast();
        String zin = gezin.doel().path("zin").asString();
        fatima.zet(doelPad(), 1, Map.of("zin", "Noor slaapt om half negen.", "leefgebied", "WONEN")).is(200);

        JsonNode kop = samira.lees(versies).is(200).path("items").get(0);
        assertThat(kop.path("planversie").asInt()).isEqualTo(1);
        assertThat(kop.path("door").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(kop.path("akkoorden")).hasSize(2);
        JsonNode toen = samira.lees(versies + "/1").is(200);
        assertThat(toen.path("versie")).isEqualTo(kop);
        assertThat(toen.path("doelen").get(0).path("zin").asString()).isEqualTo(zin);
        assertThat(toen.path("doelen").get(0).path("acties").get(0).path("wat").asString()).isEqualTo("regelt naschoolse opvang.");
        assertThat(toen.path("betrokkenen")).hasSize(2);
        assertThat(toen.path("evaluatiedatum").asString()).isEqualTo(Gezin.VANDAAG.plusDays(30).toString());
    }

    @Test
    void watErVeranderdeStaatErInGewoneWoorden() {
        stelVast();
        assertThat(samira.lees(versies + "/vergelijk?van=1&tot=nu").is(200).path("verschillen")).isEmpty();
        fatima.zet(doelPad(), 1, Map.of("zin", "Noor slaapt om half negen.", "leefgebied", "OPVOEDEN_ONTWIKKELING")).is(200);
        fatima.zet(gezin.actiePad() + "/status", 1, Map.of("status", "KLAAR")).is(200);

        JsonNode metNu = samira.lees(versies + "/vergelijk?van=1&tot=nu").is(200);
        assertThat(metNu.path("tot").isMissingNode() || metNu.path("tot").isNull()).isTrue();
        assertThat(zinnen(metNu)).startsWith(
                "Doel 1 heeft een andere zin. Eerst: ‘Noor slaapt om acht uur.’ Nu: ‘Noor slaapt om half negen.’",
                "Fatima El Idrissi rondde de actie ‘regelt naschoolse opvang’ af.");

        stelVast();
        JsonNode metTwee = samira.lees(versies + "/vergelijk?van=1&tot=2").is(200);
        assertThat(metTwee.path("tot").path("planversie").asInt()).isEqualTo(2);
        assertThat(zinnen(metTwee)).hasSize(2);
        assertThat(samira.lees(versies + "/vergelijk?van=2&tot=2").is(200).path("verschillen")).isEmpty();
        assertThat(samira.lees(versies).is(200).path("items").valueStream().map(v -> v.path("planversie").asInt())).containsExactly(2, 1);
    }

    @Test
    void wieEenDoelZietZietInEenOudeVersieOokAlleenDat() {
        fatima.maak(gezin.pad() + "/wensen", Map.of("tekst", "Rust in huis.", "vanNaam", "Samira")).is(200);
        fatima.maak(gezin.pad() + "/doelen", Map.of("zin", "Eén weekend rust.", "vanNaam", "Oma", "leefgebied", "WONEN")).is(200);
        gezin.nodigIngridUit();
        stelVast();
        fatima.zet(gezin.pad() + "/doelen/" + gezin.casus().path("doelen").get(1).path("id").asString(), 1,
                Map.of("zin", "Elk weekend rust.", "leefgebied", "WONEN")).is(200);
        fatima.zet(doelPad(), 1, Map.of("zin", "Noor slaapt om half negen.", "leefgebied", "OPVOEDEN_ONTWIKKELING")).is(200);

        JsonNode toen = ingrid.lees(versies + "/1").is(200);
        assertThat(toen.path("doelen")).hasSize(1);
        assertThat(toen.path("betrokkenen")).singleElement()
                .satisfies(b -> assertThat(b.path("persoon").path("naam").asString()).isEqualTo("Ingrid Postma"));
        assertThat(toen.path("versie").path("akkoorden")).isEmpty();
        assertThat(toen.toString()).doesNotContain("Rust in huis", "weekend rust", "Jeroen");
        assertThat(zinnen(ingrid.lees(versies + "/vergelijk?van=1").is(200)))
                .containsExactly("Doel 1 heeft een andere zin. Eerst: ‘Noor slaapt om acht uur.’ Nu: ‘Noor slaapt om half negen.’");
    }

    @Test
    void watIemandPasLaterZietLijktNietErbijGekomen() {
        fatima.maak(gezin.pad() + "/doelen", Map.of("zin", "Eén weekend rust.", "vanNaam", "Oma", "leefgebied", "WONEN")).is(200);
        gezin.nodigIngridUit();
        stelVast();
        gezin.nodigUit(Personen.INGRID, "PARTNER", List.of(Map.of("onderdeel", "PLAN", "niveau", "LEEST_MEE")));

        assertThat(ingrid.lees(gezin.pad()).is(200).path("doelen")).hasSize(2);
        assertThat(ingrid.lees(versies + "/1").is(200).path("doelen")).hasSize(1);
        assertThat(ingrid.lees(versies + "/vergelijk?van=1").is(200).path("verschillen")).isEmpty();
    }

    @Test
    void wieErNietMeerBijHoortOfToenNogNietLeestNiets() {
        gezin.nodigIngridUit();
        stelVast();
        fatima.verwijder(gezin.pad() + "/betrokkenen/" + gezin.betrokkene(Personen.INGRID)).is(200);
        ingrid.lees(versies).is(403);
        ingrid.lees(versies + "/1").is(403);
        ingrid.lees(versies + "/vergelijk?van=1").is(403);

        gezin.nodigTeunUit();
        assertThat(teun.lees(versies).is(200).path("items")).isEmpty();
        teun.lees(versies + "/1").is(404);
        teun.lees(versies + "/vergelijk?van=1").is(404);
    }

    @Test
    void zegtWatErAanDeVraagNietKlopt() {
        stelVast();

        assertThat(fout("/vergelijk?van=1&tot=straks")).isEqualTo("Kies een versie, of ‘nu’.");
        assertThat(fout("/vergelijk?van=2&tot=1")).isEqualTo("Kies een versie die later is dan de eerste.");
        assertThat(fout("/vergelijk")).isNotBlank();
        assertThat(fout("/eerste")).isNotBlank();
        samira.lees(versies + "/9").is(404);
        samira.lees(versies + "/vergelijk?van=1&tot=9").is(404);
    }

    private String fout(String vraag) {
        return samira.lees(versies + vraag).is(400).path("invalidParams").get(0).path("reason").asString();
    }

    private void stelVast() {
        fatima.zet(gezin.pad() + "/evaluatiedatum", Map.of("datum", Gezin.VANDAAG.plusDays(30).toString())).is(200);
        for (String naam : List.of("Samira", "Jeroen")) {
            fatima.maak(gezin.pad() + "/akkoorden", Map.of("gezinslidId", gezin.gezinslid(naam))).is(200);
        }
        fatima.maak(gezin.pad() + "/plan-vaststellingen", Map.of()).is(200);
    }

    private String doelPad() {
        return gezin.pad() + "/doelen/" + gezin.doel().path("id").asString();
    }

    private static List<String> zinnen(JsonNode vergelijking) {
        return vergelijking.path("verschillen").valueStream().map(v -> v.path("zin").asString()).toList();
    }
}
