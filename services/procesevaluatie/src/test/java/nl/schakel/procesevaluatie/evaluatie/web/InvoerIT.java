package nl.schakel.procesevaluatie.evaluatie.web;

import static nl.schakel.testkit.Personen.FATIMA;
import static nl.schakel.testkit.Personen.KARIN;
import static nl.schakel.testkit.Personen.LOTTE;
import static nl.schakel.testkit.Personen.TEUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.procesevaluatie.Api;
import nl.schakel.procesevaluatie.DienstTest;
import nl.schakel.procesevaluatie.Zaken;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DienstTest
class InvoerIT {

    @Autowired
    private Api api;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Casustoegangen casustoegangen;

    @Test
    void noemtAlleFoutenTegelijk() {
        var pad = "/evaluaties/" + zaken.inVoorbereiding().id();
        assertThat(fouten(api.als(FATIMA).maak(pad + "/deelnemers", Map.of("naam", "Jan\u0000", "waarom", " ", "rol", "BAAS", "email", "geen adres"))))
                .containsExactlyInAnyOrder("naam", "waarom", "rol", "email");
        assertThat(fouten(api.als(FATIMA).maak(pad + "/deelnemers", Map.of("waarom", "Zo.")))).containsExactly("email");
        assertThat(fouten(api.als(FATIMA).maak(pad + "/deelnemers",
                Map.of("waarom", "Zo.", "email", "a@b.example", "persoonId", UUID.randomUUID().toString())))).contains("email");
        assertThat(fouten(api.als(FATIMA).maak(pad + "/deelnemers", Map.of("waarom", "Zo.", "email", "a@b.example")))).containsExactly("naam");
        assertThat(fouten(api.als(FATIMA).maak(pad + "/leerpunten", Map.of("zagen", "x".repeat(4001), "omdat", "\u0007", "soort", "WERKTE"))))
                .containsExactlyInAnyOrder("zagen", "omdat", "daarom");
        assertThat(fouten(api.als(FATIMA).maak(pad + "/verslagen", Map.of("kantelpunten", List.of(Map.of("titel", "", "stemmen", List.of(Map.of("naam", "A"))))))))
                .containsExactlyInAnyOrder("kantelpunten[0].titel", "kantelpunten[0].stemmen[0].tekst");
        assertThat(fouten(api.als(LOTTE).maak(pad + "/tijdlijn", Map.of("datum", "2090-01-01", "tekst", "Later")))).containsExactly("datum");
        assertThat(fouten(api.als(LOTTE).maak(pad + "/bijdragen", Map.of("antwoorden", List.of(Map.of("vraag", "WAT_WERKTE", "tekst", " "))))))
                .containsExactly("antwoorden");
    }

    @Test
    void laatGewoneTekstMetRegelsToe() {
        var pad = "/evaluaties/" + zaken.inVoorbereiding().id();
        var tekst = "Eerste regel.\n\tTweede regel: ‘ja’, zei zij – é ☺";
        var antwoord = api.als(LOTTE).maak(pad + "/tijdlijn", Map.of("datum", "2026-01-02", "tekst", tekst)).is(200);
        assertThat(antwoord.path("tijdlijn").toString()).contains("Tweede regel: ‘ja’, zei zij – é ☺");
    }

    @Test
    void vraagtOmEenVersieEnToontWatErBotst() {
        var evaluatie = zaken.gekozen();
        var pad = "/evaluaties/" + evaluatie.id() + "/gespreksleider";
        assertThat(api.als(TEUN).zet(pad, Map.of("persoonId", FATIMA.id())).status()).isEqualTo(428);
        api.als(TEUN).basis(evaluatie.versie()).zet(pad, Map.of("persoonId", FATIMA.id())).is(200);
        api.als(TEUN).basis(evaluatie.versie()).zet(pad, Map.of("persoonId", FATIMA.id())).is(200);
        var botsing = api.als(LOTTE).basis(evaluatie.versie()).zet(pad, Map.of("persoonId", KARIN.id())).is(412);
        assertThat(botsing.path("huidig").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        api.als(LOTTE).basis(botsing.path("huidigeVersie").asLong()).zet(pad, Map.of("persoonId", KARIN.id())).is(200);
    }

    @Test
    void verwerktEenHerhaaldeOpdrachtEenKeer() {
        var pad = "/evaluaties/" + zaken.inVoorbereiding().id() + "/tijdlijn";
        var sleutel = UUID.randomUUID().toString();
        var inhoud = Map.of("datum", "2026-01-02", "tekst", "Eén keer.");
        api.als(LOTTE).sleutel(sleutel).maak(pad, inhoud).is(200);
        assertThat(api.als(LOTTE).sleutel(sleutel).maak(pad, inhoud).is(200).path("tijdlijn")).hasSize(2);
        assertThat(fouten(api.als(LOTTE).zonderSleutel().maak(pad, inhoud))).containsExactly("Idempotency-Key");
    }

    @Test
    void doetEenVoorstelEenKeer() {
        var casusId = UUID.randomUUID().toString();
        casustoegangen.neemOver(casusId, "0000000001-000", Zaken.kring());
        var inhoud = Map.of("casusId", casusId, "soort", "VERDIEPEND", "reden", "Om te leren.");
        var sleutel = UUID.randomUUID().toString();
        var nieuw = api.als(TEUN).sleutel(sleutel).maak("/evaluaties", inhoud);
        var id = nieuw.is(201).path("id").asString();
        assertThat(nieuw.kop("Location")).isEqualTo("/procesevaluatie/v1/evaluaties/" + id);
        assertThat(api.als(TEUN).sleutel(sleutel).maak("/evaluaties", inhoud).is(201).path("id").asString()).isEqualTo(id);
        assertThat(api.als(LOTTE).maak("/evaluaties", inhoud).geweigerd()).isEqualTo("al-een-evaluatie");
        api.als(LOTTE).maak("/evaluaties/" + id + "/intrekkingen", Map.of("reden", "Nu niet.")).is(200);
        assertThat(api.als(LOTTE).maak("/evaluaties", inhoud).is(201).path("id").asString()).as("daarna mag het weer").isNotEqualTo(id);
    }

    @Test
    void zegtDatIetsErNietIs() {
        var evaluatie = zaken.inVoorbereiding();
        assertThat(api.als(FATIMA).lees("/evaluaties/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.als(FATIMA).basis(1).verwijder("/evaluaties/" + evaluatie.id() + "/deelnemers/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.als(FATIMA).lees("/leerpunten/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.als(FATIMA).maak("/leerpunten/" + UUID.randomUUID() + "/vrijgaven", Map.of("herkenbaar", false)).status()).isEqualTo(404);
        assertThat(api.als(FATIMA).maak("/evaluaties/" + UUID.randomUUID() + "/toezeggingen", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void zegtWatIemandKanDoen() {
        var evaluatie = zaken.inVoorbereiding();
        var mag = api.als(FATIMA).lees("/evaluaties/" + evaluatie.id()).is(200).path("mag").valueStream().map(JsonNode::asString).toList();
        assertThat(mag).contains("TIJDLIJN_KIEZEN", "DEELNEMER_UITNODIGEN", "BIJEENKOMST_PLANNEN").doesNotContain("INSTEMMEN", "VERSLAG_MAKEN", "EVALUATIE_LEZEN");
    }

    private static List<String> fouten(Api.Antwoord antwoord) {
        return antwoord.is(400).path("invalidParams").valueStream().map(f -> f.path("name").asString()).toList();
    }
}
