package nl.schakel.procesevaluatie.uitnodiging.web;

import static nl.schakel.testkit.Personen.FATIMA;
import static nl.schakel.testkit.Personen.LOTTE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.procesevaluatie.Api;
import nl.schakel.procesevaluatie.DienstTest;
import nl.schakel.procesevaluatie.Postbus;
import nl.schakel.procesevaluatie.Zaken;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DienstTest
class LinkpaginaIT {

    private static final String HUIDIGE = "/uitnodigingen/huidige";

    @Autowired
    private Api api;

    @Autowired
    private Zaken zaken;

    @Autowired
    private MongoDatabase database;

    private Evaluatie evaluatie;
    private String adres;

    @BeforeEach
    void nodigUit() {
        evaluatie = zaken.gepland();
        adres = UUID.randomUUID() + "@demolen.example";
        api.als(FATIMA).maak(pad("/deelnemers"), Map.of("naam", "dr. Van Loon", "email", adres, "waarom", "U verwees.", "rol", "VERWIJZER")).is(200);
    }

    @Test
    void bewaartAlleenHashes() {
        var geheim = Postbus.wachtOp(adres, 1).geheim();
        var cookie = sessie(geheim);
        var document = uitnodiging().toJson();
        assertThat(document).doesNotContain(geheim, cookie, adres, "Van Loon");
        assertThat(uitnodiging().getList("geheimen", String.class)).hasSize(1).allMatch(h -> h.matches("[0-9a-f]{64}"));
    }

    @Test
    void geeftEenCookieDatGeenScriptOfAndereSiteKanGebruiken() {
        var geheim = Postbus.wachtOp(adres, 1).geheim();
        api.alsGast(null).maak("/uitnodigingen/_code", Map.of("geheim", geheim)).is(202);
        var kop = api.alsGast(null).maak("/uitnodigingen/_bevestigen", Map.of("geheim", geheim, "code", Postbus.wachtOp(adres, 2).code())).kop("Set-Cookie");
        assertThat(kop).contains("HttpOnly", "SameSite=Strict", "Path=/procesevaluatie/v1/uitnodigingen", "Max-Age=7200").doesNotContain("Secure");
    }

    @Test
    void zegtNietOfEenGeheimBestaat() {
        var verzonnen = Map.of("geheim", "A".repeat(43));
        var geheim = Postbus.wachtOp(adres, 1).geheim();
        assertThat(api.alsGast(null).maak("/uitnodigingen/_code", verzonnen).tekst())
                .isEqualTo(api.alsGast(null).maak("/uitnodigingen/_code", Map.of("geheim", geheim)).tekst());
        var zonderUitnodiging = api.alsGast(null).maak("/uitnodigingen/_bevestigen", Map.of("geheim", "A".repeat(43), "code", "123456"));
        Postbus.wachtOp(adres, 2);
        var metUitnodiging = api.alsGast(null).maak("/uitnodigingen/_bevestigen", Map.of("geheim", geheim, "code", anders(Postbus.wachtOp(adres, 2).code())));
        assertThat(zonderUitnodiging.geweigerd()).isEqualTo(metUitnodiging.geweigerd()).isEqualTo("code-klopt-niet");
        assertThat(zonderUitnodiging.json().path("detail")).isEqualTo(metUitnodiging.json().path("detail"));
        assertThat(api.alsGast(null).maak("/uitnodigingen/_openen", verzonnen).is(404).path("detail").asString()).startsWith("Deze link werkt niet meer.");
    }

    @Test
    void laatEenCodeVijfKeerProberenEnDanNietMeer() {
        var geheim = Postbus.wachtOp(adres, 1).geheim();
        api.alsGast(null).maak("/uitnodigingen/_code", Map.of("geheim", geheim)).is(202);
        var code = Postbus.wachtOp(adres, 2).code();
        for (int i = 0; i < 5; i++) {
            assertThat(bevestig(geheim, anders(code)).status()).isEqualTo(409);
        }
        assertThat(bevestig(geheim, code).status()).as("ook de goede code werkt nu niet meer").isEqualTo(409);
        api.alsGast(null).maak("/uitnodigingen/_code", Map.of("geheim", geheim)).is(202);
        var nieuw = Postbus.wachtOp(adres, 3).code();
        assertThat(bevestig(geheim, " " + nieuw.substring(0, 3) + " " + nieuw.substring(3)).status()).as("met spaties").isEqualTo(200);
        assertThat(bevestig(geheim, nieuw).status()).as("een code werkt één keer").isEqualTo(409);
    }

    @Test
    void stuurtHoogstensVijfCodesPerUur() {
        var geheim = Postbus.wachtOp(adres, 1).geheim();
        for (int i = 0; i < 8; i++) {
            api.alsGast(null).maak("/uitnodigingen/_code", Map.of("geheim", geheim)).is(202);
        }
        Postbus.wachtOp(adres, 6);
        assertThat(uitnodiging().getList("codesOp", Object.class)).hasSize(5);
        assertThat(Postbus.van(adres)).hasSize(6);
    }

    @Test
    void isNaVersturenDicht() {
        var cookie = sessie(Postbus.wachtOp(adres, 1).geheim());
        var gast = api.alsGast(cookie);
        assertThat(gast.maak(HUIDIGE + "/bijdragen", Map.of()).is(400).path("invalidParams").get(0).path("name").asString()).isEqualTo("antwoorden");
        gast.zet(HUIDIGE + "/antwoorden", Map.of("antwoorden", List.of(Map.of("vraag", "WAT_WERKTE", "tekst", "Bellen.")))).is(200);
        var sleutel = UUID.randomUUID().toString();
        var verstuurd = api.alsGast(cookie).sleutel(sleutel).maak(HUIDIGE + "/bijdragen", Map.of());
        verstuurd.is(200);
        assertThat(verstuurd.kop("Set-Cookie")).contains("Max-Age=0");
        api.alsGast(cookie).sleutel(sleutel).maak(HUIDIGE + "/bijdragen", Map.of()).is(200);
        assertThat(api.alsGast(cookie).maak(HUIDIGE + "/bijdragen", Map.of()).status()).isEqualTo(403);
        assertThat(api.alsGast(cookie).lees(HUIDIGE).status()).isEqualTo(403);
        assertThat(openen(Postbus.van(adres).getFirst().geheim())).as("de link is op").isEqualTo(404);
        assertThat(uitnodiging().get("concept", Document.class)).isEmpty();
    }

    @Test
    void laatZichAfmeldenMetEenReactie() {
        var cookie = sessie(Postbus.wachtOp(adres, 1).geheim());
        api.alsGast(cookie).maak(HUIDIGE + "/afmeldingen", Map.of("reactie", "Ik heb geen tijd.")).is(200);
        assertThat(api.alsGast(cookie).lees(HUIDIGE).status()).isEqualTo(403);
        var deelnemer = deelnemer();
        assertThat(deelnemer.path("stand").asString()).isEqualTo("AFGEMELD");
        assertThat(deelnemer.has("reactie")).as("pas na het gesprek").isFalse();
    }

    @Test
    void sluitMeteenAlsHetGezinDeDeelnameStopt() {
        var geheim = Postbus.wachtOp(adres, 1).geheim();
        var cookie = sessie(geheim);
        api.alsGast(cookie).lees(HUIDIGE).is(200);
        var deelnemer = deelnemer();
        api.als(LOTTE).basis(deelnemer.path("versie").asLong()).verwijder(pad("/deelnemers/" + deelnemer.path("id").asString())).is(200);
        assertThat(api.alsGast(cookie).lees(HUIDIGE).status()).isEqualTo(403);
        assertThat(api.alsGast(cookie).zet(HUIDIGE + "/antwoorden", Map.of("antwoorden", List.of())).status()).isEqualTo(403);
        assertThat(openen(geheim)).isEqualTo(404);
    }

    @Test
    void sluitMeteenAlsHetGezinNeeZegt() {
        var cookie = sessie(Postbus.wachtOp(adres, 1).geheim());
        api.als(LOTTE).maak(pad("/instemmingen"), Map.of("keuze", "NEE")).is(200);
        assertThat(api.alsGast(cookie).lees(HUIDIGE).status()).isEqualTo(403);
    }

    @Test
    void stuurtEenNieuweLinkTerwijlDeOudeBlijftWerken() {
        var eerste = Postbus.wachtOp(adres, 1).geheim();
        api.als(FATIMA).maak(pad("/deelnemers/" + deelnemer().path("id").asString() + "/uitnodigingen"), Map.of()).is(200);
        var tweede = Postbus.wachtOp(adres, 2).geheim();
        assertThat(tweede).isNotEqualTo(eerste);
        assertThat(openen(eerste)).isEqualTo(200);
        assertThat(openen(tweede)).isEqualTo(200);
    }

    @Test
    void vertrouwtAlleenEenEchtCookie() {
        assertThat(api.alsGast(null).lees(HUIDIGE).status()).isEqualTo(403);
        assertThat(api.alsGast("verzonnen").lees(HUIDIGE).status()).isEqualTo(403);
        assertThat(api.alsGast("verzonnen").maak(HUIDIGE + "/toezeggingen", Map.of()).status()).isEqualTo(403);
        assertThat(api.alsGast("verzonnen").maak(HUIDIGE + "/afmeldingen", Map.of()).status()).isEqualTo(403);
        assertThat(api.alsGast("verzonnen").maak(HUIDIGE + "/bijdragen", Map.of()).status()).isEqualTo(403);
    }

    private String sessie(String geheim) {
        int mails = Postbus.van(adres).size();
        api.alsGast(null).maak("/uitnodigingen/_code", Map.of("geheim", geheim)).is(202);
        var kop = bevestig(geheim, Postbus.wachtOp(adres, mails + 1).code()).kop("Set-Cookie");
        return kop.substring(kop.indexOf('=') + 1, kop.indexOf(';'));
    }

    private Api.Antwoord bevestig(String geheim, String code) {
        return api.alsGast(null).maak("/uitnodigingen/_bevestigen", Map.of("geheim", geheim, "code", code));
    }

    private int openen(String geheim) {
        return api.alsGast(null).maak("/uitnodigingen/_openen", Map.of("geheim", geheim)).status();
    }

    private tools.jackson.databind.JsonNode deelnemer() {
        return api.als(FATIMA).lees(pad("")).is(200).path("deelnemers").valueStream()
                .filter(d -> d.path("naam").asString().equals("dr. Van Loon")).findFirst().orElseThrow();
    }

    private Document uitnodiging() {
        return database.getCollection("uitnodigingen").find(new Document("_id", deelnemer().path("id").asString())).first();
    }

    private String pad(String rest) {
        return "/evaluaties/" + evaluatie.id() + rest;
    }

    private static String anders(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
