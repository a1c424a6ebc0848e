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
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** From an agenda to what people do because of it. */
@GezinsplanTest
class OverlegIT {

    private final Gezin gezin;
    private final Api fatima;
    private final Api samira;
    private final Api teun;
    private final Api ingrid;
    private final String overleggen;

    OverlegIT(@Autowired MockMvcTester mvc) {
        this.gezin = Gezin.metActie(mvc);
        this.fatima = Api.als(mvc, Personen.FATIMA);
        this.samira = Api.als(mvc, Personen.SAMIRA);
        this.teun = Api.als(mvc, Personen.TEUN);
        this.ingrid = Api.als(mvc, Personen.INGRID);
        this.overleggen = gezin.pad() + "/overleggen";
        gezin.nodigIngridUit();
        gezin.nodigTeunUit();
    }

    @Test
    void hetGezinLeestLetterlijkWaaromErNiemandVanHenBijWas() {
        JsonNode gepland = gezin.overleg();
        assertThat(gepland.path("gezinWelkom").asString()).isEqualTo("14:15");
        assertThat(gepland.path("genodigden").valueStream().map(g -> g.path("gezin").asBoolean())).containsExactly(true, false, false);

        var zonderReden = Map.of("aanwezigen", List.of(gezin.betrokkene(Personen.FATIMA)));
        assertThat(fatima.maak(pad() + "/verslagen", 1, zonderReden).is(409).path("detail").asString())
                .startsWith("Er was niemand van het gezin bij.");
        fatima.maak(pad() + "/verslagen", 1, Map.of(
                "aanwezigen", List.of(gezin.betrokkene(Personen.FATIMA)), "redenZonderGezin", "Samira had een examen.")).is(200);

        JsonNode gelezen = eerste(samira.lees(gezin.pad()).is(200));
        assertThat(gelezen.path("stand").asString()).isEqualTo("GEHOUDEN");
        assertThat(gelezen.path("verslag").path("redenZonderGezin").asString()).isEqualTo("Samira had een examen.");
        assertThat(gelezen.path("verslag").path("zonderGezin").asBoolean()).isTrue();
    }

    @Test
    void dezelfdeNotitieVanTweeMensenBotstMetWatErNuStaat() {
        String punt = punt();
        fatima.zet(punt + "/notitie", 1, Map.of("tekst", "Oma belt elke avond.")).is(200);

        JsonNode botsing = samira.zet(punt + "/notitie", 1, Map.of("tekst", "Het slapen gaat beter.")).is(412);
        assertThat(botsing.path("huidig").path("notitie").asString()).isEqualTo("Oma belt elke avond.");
        assertThat(botsing.path("huidig").path("gewijzigdDoor").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        samira.zet(punt + "/notitie", 2, Map.of("tekst", "Oma belt elke avond. Het slapen gaat beter.")).is(200);
        samira.vraag(HttpMethod.PUT, punt + "/notitie", null, null, Map.of("tekst", "x")).is(428);
    }

    @Test
    void eenNotitieWordtEenActieDieZegtWaarZeVandaanKomt() {
        String punt = punt();
        fatima.zet(punt + "/notitie", 1, Map.of("tekst", "Oma belt elke avond.")).is(200);
        var actie = new HashMap<String, Object>(Map.of(
                "wat", "belt oma.", "verantwoordelijke", Map.of("soort", "GEZINSLID", "gezinslidId", gezin.gezinslid("Samira"))));
        assertThat(fatima.maak(punt + "/acties", actie).is(400).path("invalidParams").toString()).contains("uiterlijk");
        actie.put("uiterlijk", Gezin.VANDAAG.plusDays(7).toString());

        JsonNode casus = samira.maak(punt + "/acties", actie).is(200);

        JsonNode los = casus.path("losseActies").get(0);
        assertThat(los.path("wat").asString()).isEqualTo("belt oma.");
        assertThat(los.path("uitOverleg").path("datum").asString()).isEqualTo(Gezin.VANDAAG.toString());
        assertThat(eerste(casus).path("agenda").get(0).path("acties").get(0)).isEqualTo(los.path("id"));
        assertThat(teun.lees(gezin.pad()).is(200).path("losseActies").get(0).path("uitOverleg").path("datum").isMissingNode()).isTrue();
    }

    @Test
    void wieNietIsGenodigdZietNietsVanHetOverleg() {
        gezin.overleg();

        assertThat(teun.lees(gezin.pad()).is(200).path("overleggen")).isEmpty();
        assertThat(teun.lees("/gezinsplan/v1/mijn-werk").is(200).path("overleggen").toString()).doesNotContain(gezin.id());
        assertThat(ingrid.lees(gezin.pad()).is(200).path("overleggen")).hasSize(1);
        assertThat(ingrid.lees("/gezinsplan/v1/mijn-werk").is(200).path("overleggen").toString()).contains(gezin.id());
    }

    @Test
    void alleFoutenInEenKeer() {
        var fout = new HashMap<String, Object>(Map.of(
                "soort", "VOORTGANGSOVERLEG", "datum", Gezin.VANDAAG.minusDays(1).toString(), "tijd", "25:00", "plaats", " ",
                "genodigden", List.of()));

        assertThat(fatima.maak(overleggen, fout).is(400).path("invalidParams").valueStream().map(f -> f.path("name").asString()))
                .containsExactlyInAnyOrder("datum", "tijd", "plaats", "genodigden");
        fout.put("datum", Gezin.VANDAAG.plusYears(3).toString());
        assertThat(fatima.maak(overleggen, fout).is(400).path("invalidParams").toString()).contains("Kies een dag in de komende twee jaar.");
        fatima.maak(overleggen, Map.of("soort", "BORREL")).is(400);
        fatima.maak(pad() + "/agendapunten", Map.of("onderwerp", "x".repeat(1_000_000))).is(400);
        fatima.maak(pad() + "/agendapunten", Map.of("onderwerp", "a\u0000b")).is(400);
        fatima.zet(punt() + "/notitie", 1, Map.of("tekst", "x".repeat(4_001))).is(400);
        fatima.maak(pad() + "/afzeggingen", 1, Map.of("reden", " ")).is(400);
        assertThat(fatima.maak(pad() + "/verslagen", 1, Map.of("aanwezigen", List.of())).is(400).toString()).contains("Kies wie er waren.");
    }

    @Test
    void watVervaltZegtWaaromEnNeemtGeenAgendapuntenMeer() {
        String pad = pad();
        JsonNode vervallen = samira.maak(pad + "/afzeggingen", 1, Map.of("reden", "Noor is ziek.")).is(200);

        assertThat(eerste(vervallen).path("redenVervallen").asString()).isEqualTo("Noor is ziek.");
        ingrid.maak(pad + "/agendapunten", Map.of("onderwerp", "School")).is(409);
    }

    private String pad() {
        return overleggen + "/" + gezin.overleg().path("id").asString();
    }

    private String punt() {
        return pad() + "/agendapunten/" + gezin.overleg().path("agenda").get(0).path("id").asString();
    }

    private static JsonNode eerste(JsonNode casus) {
        return casus.path("overleggen").get(0);
    }
}
