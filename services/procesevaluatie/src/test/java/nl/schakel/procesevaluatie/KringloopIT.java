package nl.schakel.procesevaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.procesevaluatie.Postbus.Ontvangen;
import nl.schakel.testkit.Contracten;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Van een plan dat sluit tot een leerpunt dat iedereen leest, met een huisarts zonder account. */
@DienstTest
class KringloopIT {

    @Autowired
    private Api api;

    private final String casusId = UUID.randomUUID().toString();
    private final String adres = casusId + "@demolen.example";

    @Test
    void iedereenKijktTerugEnHetLeerpuntBlijft(TestTopics topics) {
        var evaluatieId = voorstelNaAfsluiten(topics);
        var pad = "/evaluaties/" + evaluatieId;
        bereidVoor(pad);
        deArtsAntwoordt(pad);
        var leerpuntId = houdGesprek(pad);
        geefVrij(leerpuntId);
        rondAf(pad);
        controleerGebeurtenissen(topics, evaluatieId, leerpuntId);
    }

    private String voorstelNaAfsluiten(TestTopics topics) {
        var plan = new Plangebeurtenissen(topics, casusId);
        plan.toegang(1, Map.of(Personen.TEUN, "ZORGCOORDINATOR", Personen.LOTTE, "GEZINSLID"));
        plan.gebeurt(2, "casus-aangemeld", Map.of("startdatum", "2026-01-07"));
        plan.gebeurt(3, "blokkade-gemeld", Map.of("actieId", UUID.randomUUID().toString()));
        plan.tafel(1, "besluit-genomen", Map.of("besluit", "TOEGEKEND"));
        plan.gebeurt(4, "casus-afgesloten", Map.of("afsluitdatum", "2026-11-20", "nazorgdatum", "2027-02-20"));
        plan.gebeurt(4, "casus-afgesloten", Map.of("afsluitdatum", "2026-11-20", "nazorgdatum", "2027-02-20"));
        await().atMost(Duration.ofSeconds(30)).until(() -> vanDezeCasus().size() == 1);
        var id = vanDezeCasus().getFirst().path("id").asString();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var evaluatie = api.als(Personen.LOTTE).lees("/evaluaties/" + id).is(200);
            assertThat(evaluatie.path("stand").asString()).isEqualTo("INSTEMMING_GEVRAAGD");
            assertThat(evaluatie.path("aanleiding").asString()).isEqualTo("CASUS_AFGESLOTEN");
            assertThat(evaluatie.path("tijdlijn").valueStream().map(m -> m.path("soort").asString()))
                    .containsExactlyInAnyOrder("casus-aangemeld", "blokkade-gemeld", "besluit-genomen", "casus-afgesloten");
        });
        assertThat(vanDezeCasus()).as("een tweede aflevering maakt geen tweede voorstel").hasSize(1);
        assertThat(api.als(Personen.LOTTE).lees("/mijn-werk").is(200).path("gevraagd").get(0).path("vraag").asString()).isEqualTo("INSTEMMING");
        return id;
    }

    private List<JsonNode> vanDezeCasus() {
        return api.als(Personen.TEUN).lees("/evaluaties?pageSize=100").is(200).path("items").valueStream()
                .filter(e -> e.path("casusId").asString().equals(casusId)).toList();
    }

    private void bereidVoor(String pad) {
        api.als(Personen.LOTTE).maak(pad + "/instemmingen", Map.of("keuze", "MEEDOEN")).is(200);
        var gekozen = api.als(Personen.LOTTE).lees(pad);
        assertThat(api.als(Personen.TEUN).basis(gekozen.versie()).zet(pad + "/gespreksleider", Map.of("persoonId", Personen.TEUN.id())).geweigerd())
                .isEqualTo("gespreksleider-betrokken");
        assertThat(api.als(Personen.TEUN).basis(gekozen.versie()).zet(pad + "/gespreksleider", Map.of("persoonId", Personen.VANLOON.id())).geweigerd())
                .isEqualTo("gespreksleider-zonder-functie");
        assertThat(api.als(Personen.TEUN).basis(gekozen.versie()).zet(pad + "/gespreksleider", Map.of("persoonId", UUID.randomUUID().toString())).geweigerd())
                .isEqualTo("onbekende-persoon");
        var geleid = api.als(Personen.TEUN).basis(gekozen.versie()).zet(pad + "/gespreksleider", Map.of("persoonId", Personen.FATIMA.id()));
        assertThat(geleid.is(200).path("gespreksleider").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        var momentId = geleid.json().path("tijdlijn").get(0).path("id").asString();
        api.als(Personen.FATIMA).basis(geleid.versie()).zet(pad + "/tijdlijn", Map.of("momenten", List.of(Map.of("id", momentId, "gekozen", true)))).is(200);
        api.als(Personen.LOTTE).maak(pad + "/tijdlijn", Map.of("datum", LocalDate.now().minusDays(30).toString(), "tekst", "Papa stond weer op.")).is(200);
        var uitgenodigd = api.als(Personen.FATIMA).maak(pad + "/deelnemers", Map.of("naam", "dr. Van Loon", "organisatie", "De Molen",
                "email", adres, "waarom", "U verwees twee keer.", "rol", "VERWIJZER")).is(200);
        assertThat(uitgenodigd.toString()).as("een mailadres blijft binnen").doesNotContain(adres);
    }

    private void deArtsAntwoordt(String pad) {
        Ontvangen mail = Postbus.wachtOp(adres, 1);
        assertThat(mail.onderwerp()).isEqualTo("Een vraag voor u");
        assertThat(mail.tekst() + mail.html() + mail.kop().replaceAll("(?m)^To:.*$", ""))
                .contains("Wijkteam Molenkwartier", "http://localhost:8080/uitnodiging#")
                .doesNotContain("Hendriks", "Van Loon", "Lotte", "Fatima", "verwees");
        var geheim = Map.of("geheim", mail.geheim());
        var voorblad = api.alsGast(null).maak("/uitnodigingen/_openen", geheim).is(200);
        assertThat(voorblad.propertyNames()).containsExactlyInAnyOrder("duur", "van", "verlooptOp");
        api.alsGast(null).maak("/uitnodigingen/_code", geheim).is(202);
        var code = Postbus.wachtOp(adres, 2).code();
        var bevestigd = api.alsGast(null).maak("/uitnodigingen/_bevestigen", Map.of("geheim", mail.geheim(), "code", code));
        assertThat(bevestigd.is(200).path("gezinsnaam").asString()).isEqualTo("Hendriks");
        assertThat(bevestigd.json().path("rol").asString()).isEqualTo("VERWIJZER");
        var gast = api.alsGast(cookie(bevestigd.kop("Set-Cookie")));
        gast.zet("/uitnodigingen/huidige/antwoorden", antwoorden("Had ik dit geweten, dan had ik niet verwezen.")).is(200);
        assertThat(gast.lees("/uitnodigingen/huidige").is(200).path("antwoorden")).hasSize(1);
        gast.maak("/uitnodigingen/huidige/toezeggingen", Map.of()).is(200);
        assertThat(gast.sleutel(UUID.randomUUID().toString()).maak("/uitnodigingen/huidige/bijdragen", Map.of()).is(200).path("stand").asString())
                .isEqualTo("BIJGEDRAGEN");
        assertThat(api.als(Personen.FATIMA).lees(pad).is(200).path("bijdragen")).as("pas na het gesprek").isEmpty();
    }

    private String houdGesprek(String pad) {
        api.als(Personen.LOTTE).maak(pad + "/bijdragen", antwoorden("Eén iemand bellen.")).is(200);
        var basis = api.als(Personen.FATIMA).lees(pad).versie();
        api.als(Personen.FATIMA).basis(basis).zet(pad + "/bijeenkomst", Map.of("op", "2031-12-03T12:30:00+01:00")).is(200);
        var verslag = api.als(Personen.FATIMA).maak(pad + "/verslagen", Map.of("kantelpunten", List.of(Map.of("titel", "Twee keer verwezen", "wanneer", "maart",
                "stemmen", List.of(Map.of("naam", "Lotte", "tekst", "Wij wisten het niet.", "gezin", true)), "factoren", List.of("Samenwerking"))))).is(200);
        assertThat(verslag.path("stand").asString()).isEqualTo("GEHOUDEN");
        assertThat(verslag.path("bijdragen")).as("nu leest iedereen alles").hasSize(2);
        var sleutel = UUID.randomUUID().toString();
        var leerpunt = Map.of("zagen", "een arts twee keer verwees", "omdat", "niemand terugbelde", "daarom", "wij altijd iets laten horen",
                "soort", "REGEL_KNELT", "regelId", UUID.randomUUID().toString());
        api.als(Personen.FATIMA).sleutel(sleutel).maak(pad + "/leerpunten", leerpunt).is(200);
        var nogEens = api.als(Personen.FATIMA).sleutel(sleutel).maak(pad + "/leerpunten", leerpunt).is(200);
        assertThat(nogEens.path("leerpunten")).hasSize(1);
        return nogEens.path("leerpunten").get(0).path("id").asString();
    }

    private void geefVrij(String leerpuntId) {
        var pad = "/leerpunten/" + leerpuntId;
        assertThat(api.als(Personen.BEA).lees(pad).status()).isEqualTo(403);
        assertThat(api.als(Personen.OLGA).maak(pad + "/vrijgaven", Map.of("herkenbaar", false)).geweigerd()).isEqualTo("gespreksleider-leest-eerst");
        api.als(Personen.FATIMA).maak(pad + "/vrijgaven", Map.of("herkenbaar", false)).is(200);
        assertThat(api.als(Personen.OLGA).lees("/mijn-werk").is(200).path("teLezenLeerpunten").toString()).contains(leerpuntId);
        assertThat(api.als(Personen.FATIMA).maak(pad + "/vrijgaven", Map.of("herkenbaar", false)).geweigerd()).isEqualTo("ander-leest-mee");
        var vrij = api.als(Personen.OLGA).maak(pad + "/vrijgaven", Map.of("herkenbaar", false)).is(200);
        assertThat(vrij.path("stand").asString()).isEqualTo("VRIJGEGEVEN");
        assertThat(vrij.path("kwartaal").asString()).matches("\\d{4}-K[1-4]");
        assertThat(api.als(Personen.BEA).lees("/leerpunten?pageSize=100").is(200).toString()).contains(leerpuntId);
        assertThat(api.als(Personen.BEA).lees(pad).is(200).toString()).doesNotContain(casusId, "gespreksleider", "evaluatie");
    }

    private void rondAf(String pad) {
        var actie = api.als(Personen.FATIMA).maak(pad + "/verbeteracties",
                Map.of("wat", "Probeert de terugkoppelknop.", "eigenaar", "Olga, wijkteam", "uiterlijk", "2031-01-07")).is(200);
        assertThat(actie.path("stand").asString()).isEqualTo("ACTIES_LOPEN");
        var id = actie.path("verbeteracties").get(0).path("id").asString();
        var af = api.als(Personen.TEUN).basis(actie.path("versie").asLong()).zet(pad + "/verbeteracties/" + id + "/stand", Map.of("stand", "KLAAR")).is(200);
        assertThat(af.path("stand").asString()).isEqualTo("AFGEROND");
    }

    private void controleerGebeurtenissen(TestTopics topics, String evaluatieId, String leerpuntId) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        records.addAll(topics.await("procesevaluatie", 14, Duration.ofSeconds(20), r -> over(r, evaluatieId, leerpuntId)));
        records.addAll(topics.await("toegang", 5, Duration.ofSeconds(20), r -> over(r, evaluatieId, leerpuntId)));
        var soorten = new HashSet<String>();
        for (var record : records) {
            var type = TestTopics.header(record, "ce_type");
            soorten.add(type);
            assertThat(Contracten.schendingen(record.topic(), type, record.value())).as(type).isEmpty();
            assertThat(record.value()).doesNotContain("Van Loon", "Lotte", "Hendriks", adres, "verwezen", "Papa");
            boolean vanLeerpunt = leerpuntId.equals(TestTopics.header(record, "ce_subject"));
            assertThat(record.key()).isEqualTo(vanLeerpunt ? leerpuntId : record.topic().equals("toegang") ? evaluatieId : casusId);
            if (vanLeerpunt) {
                assertThat(record.value()).doesNotContain(casusId, evaluatieId);
            }
        }
        assertThat(soorten).contains("nl.procesevaluaties.procesevaluatie-voorgesteld.v1", "nl.procesevaluaties.bijdrage-geleverd.v1",
                "nl.procesevaluaties.deelname-toegezegd.v1", "nl.leerpunten.leerpunt-vrijgegeven.v1", "nl.toegangen.toegang-gewijzigd.v1");
    }

    private static boolean over(ConsumerRecord<String, String> record, String... onderwerpen) {
        return List.of(onderwerpen).contains(String.valueOf(TestTopics.header(record, "ce_subject")));
    }

    static Map<String, Object> antwoorden(String tekst) {
        return Map.of("antwoorden", List.of(Map.of("vraag", "WAT_NODIG", "tekst", tekst)));
    }

    static String cookie(String kop) {
        return kop.substring(kop.indexOf('=') + 1, kop.indexOf(';'));
    }
}
