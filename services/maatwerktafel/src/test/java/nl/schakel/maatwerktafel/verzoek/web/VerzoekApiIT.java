package nl.schakel.maatwerktafel.verzoek.web;

import static nl.schakel.maatwerktafel.Zaak.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.maatwerktafel.Api;
import nl.schakel.maatwerktafel.MaatwerktafelTest;
import nl.schakel.maatwerktafel.Zaak;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A request from the first word to the decision, as people go through it. */
@MaatwerktafelTest
class VerzoekApiIT {

    private final MockMvcTester mvc;
    private final Casustoegangen toegangen;
    private final Inzageregister register;

    VerzoekApiIT(@Autowired MockMvcTester mvc, @Autowired Casustoegangen toegangen, @Autowired Inzageregister register) {
        this.mvc = mvc;
        this.toegangen = toegangen;
        this.register = register;
    }

    private Zaak zaak() {
        return Zaak.concept(mvc, toegangen);
    }

    private static List<String> teksten(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false).map(JsonNode::asString).toList();
    }

    private static List<String> velden(JsonNode probleem) {
        return StreamSupport.stream(probleem.path("invalidParams").spliterator(), false)
                .map(f -> f.path("name").asString())
                .toList();
    }

    @Test
    void gaatVanConceptNaarEenBesluitDatHetGezinLeest() {
        Zaak zaak = zaak();
        JsonNode concept = zaak.gelezenDoor(Personen.SAMIRA);
        assertThat(concept.path("stand").asString()).isEqualTo("CONCEPT");
        assertThat(concept.path("kosten").path(0).path("bedrag").asDouble()).isEqualTo(410.50);
        assertThat(teksten(concept.path("mag"))).containsExactly("WIJZIGEN", "INDIENEN", "INTREKKEN");
        zaak.verstuurd();
        String vraag = zaak.vraag();
        JsonNode metVraag = zaak.gelezenDoor(Personen.FATIMA);
        assertThat(metVraag.path("stand").asString()).isEqualTo("VRAAG");
        assertThat(metVraag.path("termijn").path("artikel").asString()).isEqualTo("Awb artikel 4:13");
        assertThat(metVraag.path("termijn").path("dagenOver").asInt()).isGreaterThanOrEqualTo(56);
        zaak.als(Personen.FATIMA).maak(zaak.pad("/vragen/" + vraag + "/antwoorden"), Map.of("tekst", "Het gaat goed.")).is(200);
        zaak.opTafel();
        Map<String, Object> besluit = new LinkedHashMap<>(Zaak.besluit("TOEGEKEND_ONDER_VOORWAARDEN"));
        besluit.put("voorwaarden", List.of(Map.of("tekst", "Kijk na een half jaar hoe het gaat.", "persoonId", Personen.FATIMA.id(),
                "uiterlijk", VANDAAG.plusDays(182).toString())));
        besluit.put("bedrag", 4100);
        JsonNode besloten = zaak.als(Personen.KARIN).maak(zaak.pad("/besluiten"), besluit).is(200);
        assertThat(besloten.path("stand").asString()).isEqualTo("BESLOTEN");
        JsonNode gelezen = zaak.gelezenDoor(Personen.SAMIRA).path("besluit");
        assertThat(gelezen.path("voorwaarden").path(0).path("persoon").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(gelezen.path("bezwaarTot").isMissingNode()).isFalse();
        assertThat(gelezen.path("ondertekenaar").path("naam").asString()).isEqualTo("Karin de Boer");
        JsonNode voorwaarden = Api.alsDienst(mvc).lees(zaak.pad("/voorwaarden")).is(200).path("items");
        assertThat(voorwaarden.path(0).path("tekst").asString()).isEqualTo("Kijk na een half jaar hoe het gaat.");
    }

    @Test
    void doetMetDezelfdeSleutelHetzelfdeMaarEenKeer() {
        Zaak zaak = zaak().verstuurd();
        String sleutel = UUID.randomUUID().toString();
        JsonNode eerste = zaak.als(Personen.JOOST).maak(zaak.pad("/vragen"), sleutel, null, Map.of("tekst", "Een vraag?")).is(200);
        JsonNode tweede = zaak.als(Personen.JOOST).maak(zaak.pad("/vragen"), sleutel, null, Map.of("tekst", "Een vraag?")).is(200);
        assertThat(tweede.path("vragen")).hasSize(1).isEqualTo(eerste.path("vragen"));
    }

    @Test
    void laatTweeTekstenNooitVerlorenGaan() {
        Zaak zaak = zaak();
        long gezien = zaak.gelezenDoor(Personen.FATIMA).path("versie").asLong();
        zaak.als(Personen.SAMIRA).zet(zaak.pad(""), gezien, zaak.formulier("Van Samira.")).is(200);
        JsonNode botsing = zaak.als(Personen.FATIMA).zet(zaak.pad(""), gezien, zaak.formulier("Van Fatima.")).is(412);
        assertThat(botsing.path("huidig").path("gewenstEffect").asString()).isEqualTo("Van Samira.");
        long nu = botsing.path("huidigeVersie").asLong();
        zaak.als(Personen.FATIMA).zet(zaak.pad(""), nu, zaak.formulier("Van allebei.")).is(200);
        zaak.als(Personen.FATIMA).zet(zaak.pad(""), null, zaak.formulier("Zonder versie.")).is(428);
    }

    @Test
    void laatTweeMensenAanEenOntwerpSchrijven() {
        Zaak zaak = zaak().verstuurd();
        String pad = zaak.pad("/ontwerpbesluit");
        JsonNode eerste = zaak.als(Personen.JOOST).zet(pad, null, Map.of("motivering", "Van Joost.")).is(200);
        assertThat(zaak.gelezenDoor(Personen.SAMIRA).has("ontwerpbesluit")).as("alleen de tafel ziet het ontwerp").isFalse();
        JsonNode botsing = zaak.als(Personen.KARIN).zet(pad, 0L, Map.of("motivering", "Van Karin.")).is(412);
        assertThat(botsing.path("huidig").path("motivering").asString()).isEqualTo("Van Joost.");
        long versie = eerste.path("ontwerpbesluit").path("versie").asLong();
        zaak.als(Personen.KARIN).zet(pad, versie, Map.of("motivering", "Van allebei.")).is(200);
    }

    @Test
    void noemtAlleFoutenTegelijkInHetNederlands() {
        Zaak zaak = zaak();
        Map<String, Object> fout = Map.of("titel", "x".repeat(201), "gewenstEffect", "met een \u0007 piep", "urgentie", "GISTEREN",
                "kosten", List.of(Map.of("bedrag", -1)));
        JsonNode probleem = zaak.als(Personen.FATIMA).zet(zaak.pad(""), 99L, fout).is(400);
        assertThat(velden(probleem)).contains("titel", "gewenstEffect", "urgentie", "kosten[0].bedrag", "kosten[0].arm");
        assertThat(probleem.toString()).doesNotContain("must", "piep");
    }

    @Test
    void noemtWatEenVerzoekOfBesluitNogMist() {
        Zaak zaak = zaak();
        String leeg = zaak.als(Personen.FATIMA)
                .maak("/verzoeken", Map.of("casusId", zaak.casus(), "titel", "Alleen een titel"))
                .is(201)
                .path("id")
                .asString();
        JsonNode mist = zaak.als(Personen.FATIMA).maak("/verzoeken/" + leeg + "/indieningen", Map.of()).is(400);
        assertThat(velden(mist)).containsExactly("gewenstEffect", "gewensteOplossing");
        zaak.verstuurd().opTafel();
        Map<String, Object> half = Map.of("besluit", "TOEGEKEND_ONDER_VOORWAARDEN", "voorwaarden", List.of(Map.of("persoonId", Personen.BEA.id())));
        assertThat(velden(zaak.als(Personen.KARIN).maak(zaak.pad("/besluiten"), half).is(400)))
                .containsExactly("motivering", "voorwaarden[0].tekst", "voorwaarden[0].persoonId");
    }

    @Test
    void zegtInEenZinWaaromIetsNietKan() {
        Zaak zaak = zaak().verstuurd();
        JsonNode weigering = zaak.als(Personen.KARIN).maak(zaak.pad("/besluiten"), Zaak.besluit("TOEGEKEND")).is(409);
        assertThat(weigering.path("code").asString()).isEqualTo("nog-niet-op-tafel");
        assertThat(weigering.path("detail").asString()).startsWith("Zet het verzoek eerst op de agenda");
        assertThat(zaak.als(Personen.KARIN).maak(zaak.pad("/agenderingen"), Map.of("tafelId", UUID.randomUUID())).is(409)
                        .path("code").asString())
                .isEqualTo("tafel-onbekend");
        zaak.als(Personen.FATIMA).lees("/verzoeken/" + UUID.randomUUID()).is(404);
        zaak.als(Personen.FATIMA).lees("/verzoeken/geen-uuid").is(400);
    }

    @Test
    void watIsIngetrokkenStaatNietMeerOpDeAgenda() {
        Zaak zaak = zaak().verstuurd().opTafel();
        String tijd = zaak.gelezenDoor(Personen.FATIMA).path("agendapunt").path("tijd").asString();
        assertThat(zaak.als(Personen.SAMIRA).maak(zaak.pad("/intrekkingen"), Map.of("reden", "Oma past nu op.")).is(200).has("agendapunt"))
                .isFalse();
        assertThat(zaak.als(Personen.KARIN).lees("/tafels/" + zaak.tafel()).is(200).path("agenda")).isEmpty();
        Zaak ander = zaak().verstuurd();
        assertThat(ander.als(Personen.KARIN).maak(ander.pad("/agenderingen"), Map.of("tafelId", zaak.tafel())).is(200)
                        .path("agendapunt").path("tijd").asString())
                .as("hetzelfde kwartier")
                .isEqualTo(tijd);
    }

    @Test
    void toontEerdereBesluitenZonderGezin() {
        Zaak eerder = zaak().verstuurd().opTafel();
        eerder.als(Personen.KARIN).maak(eerder.pad("/besluiten"), Zaak.besluit("AFGEWEZEN")).is(200);
        Zaak nu = Zaak.concept(mvc, toegangen, eerder.regel());
        JsonNode precedent = nu.gelezenDoor(Personen.FATIMA).path("eerdereBesluiten").path(0);
        assertThat(precedent.path("kern").asString()).isEqualTo("Ouder leert voor een diploma.");
        assertThat(precedent.toString()).doesNotContain(eerder.id(), eerder.casus(), "Fatima", "Karin", "motivering");
        assertThat(eerder.gelezenDoor(Personen.FATIMA).path("eerdereBesluiten")).as("niet het eigen besluit").isEmpty();
        JsonNode gezocht = nu.als(Personen.ILSE).lees("/precedenten?regelId=" + eerder.regel()).is(200);
        assertThat(gezocht.path("items").path(0)).isEqualTo(precedent);
    }

    @Test
    void toontElkeLezerAlleenZijnVerzoekenEnWerk() {
        Zaak zaak = zaak();
        String lijst = "/verzoeken?regelId=" + zaak.regel();
        assertThat(zaak.als(Personen.SAMIRA).lees(lijst).is(200).path("totaal").asInt()).isEqualTo(1);
        assertThat(zaak.als(Personen.KARIN).lees(lijst).is(200).path("totaal").asInt()).isZero();
        assertThat(zaak.als(Personen.INGRID).lees(lijst).is(200).path("totaal").asInt()).isZero();
        assertThat(zaak.als(Personen.BEA).lees(lijst).is(200).path("totaal").asInt()).isZero();
        zaak.verstuurd();
        zaak.vraag();
        assertThat(zaak.als(Personen.KARIN).lees(lijst + "&stand=VRAAG").is(200).path("totaal").asInt()).isEqualTo(1);
        JsonNode werk = zaak.als(Personen.SAMIRA).lees("/mijn-werk").is(200);
        assertThat(werk.path("vragenAanMij").findValuesAsString("id")).contains(zaak.id());
        assertThat(werk.path("teBeoordelen")).isEmpty();
        assertThat(zaak.als(Personen.JOOST).lees("/mijn-werk").is(200).path("teBeoordelen").findValuesAsString("id"))
                .contains(zaak.id());
        zaak.opTafel();
        JsonNode agenda = zaak.als(Personen.KARIN).lees("/tafels/" + zaak.tafel()).is(200).path("agenda");
        assertThat(agenda.path(0).path("tijd").asString()).isEqualTo("13:30");
        assertThat(zaak.als(Personen.BEA).lees("/tafels/" + zaak.tafel()).is(200).path("agenda")).isEmpty();
    }

    @Test
    void legtElkeBlikEnElkeWeigeringVast() {
        Zaak zaak = zaak();
        zaak.als(Personen.VANLOON).lees(zaak.pad("")).is(403);
        zaak.gelezenDoor(Personen.SAMIRA);
        List<Inzageregel> regels = register.vanCasus(zaak.casus(), Instant.EPOCH, 100);
        assertThat(regels).extracting(r -> r.door().persoonId() + " " + r.handeling() + " " + r.uitkomst())
                .contains(
                        Personen.VANLOON.id() + " verzoek.lezen GEWEIGERD",
                        Personen.SAMIRA.id() + " verzoek.lezen TOEGESTAAN",
                        Personen.FATIMA.id() + " verzoek.maken TOEGESTAAN");
        assertThat(regels.toString()).doesNotContain("Opvang na school");
    }
}
