package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.regex.Pattern;
import nl.schakel.gateway.Browserproef.Antwoord;
import nl.schakel.testkit.Personen;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class InloggenTest extends Poortproef {

    /** Head and body of a JWT. Three letters alone may also stand in what was sealed. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+");

    private final MongoClient mongo;
    private final String database;

    InloggenTest(@Autowired MongoClient mongo, @Value("${spring.mongodb.database}") String database) {
        this.mongo = mongo;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gateway/v1/sessie", "/gateway/v1/stroom", "/gezinsplan/v1/casussen", "/maatwerktafel/v1/regels"})
    void vraagtEenProgrammaNooitElders(String pad) {
        Antwoord antwoord = browser().haal(pad, "Accept", "text/html");

        assertThat(antwoord.status()).isEqualTo(401);
        assertThat(antwoord.kop("Content-Type")).isEqualTo("application/problem+json");
        assertThat(antwoord.kop("API-Version")).isEqualTo("1.0.0");
        assertThat(antwoord.json().get("detail").asString()).startsWith("U bent niet ingelogd");
        assertThat(GEZINSPLAN.verzoeken).isEmpty();
    }

    @Test
    void brengtIemandNaHetInloggenWaarHijHeenWilde() {
        LOGIN.toetsenbord = Personen.FATIMA;
        Browserproef browser = browser();

        Antwoord laatste = browser.logIn("%2Fgezinnen%2F12%3Ftab%3Dplan%26deel%3D2");

        assertThat(laatste.status()).isEqualTo(302);
        assertThat(laatste.kop("Location")).isEqualTo("/gezinnen/12?tab=plan&deel=2");
        assertThat(laatste.koppen("Set-Cookie"))
                .anyMatch(c -> c.startsWith("SCHAKEL=") && c.contains("HttpOnly") && c.contains("SameSite=Lax") && c.contains("Path=/"))
                .noneMatch(c -> c.contains("JSESSIONID"));
        Antwoord sessie = browser.haal("/gateway/v1/sessie");
        assertThat(sessie.json().get("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(sessie.json().get("voornaam").asString()).isEqualTo("Fatima");
        assertThat(sessie.json().get("functie").asString()).isEqualTo("wijkteammedewerker");
        assertThat(sessie.json().at("/organisatie/naam").asString()).isEqualTo("Wijkteam Molenkwartier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:%2F%2Fboef.example", "%2F%2Fboef.example", "%2F%5Cboef.example", "boef"})
    void brengtNiemandNaarEenAndereSite(String terug) {
        assertThat(browser().logIn(terug).kop("Location")).isEqualTo("/");
    }

    @Test
    void geeftDeBrowserNooitEenToken() {
        Browserproef browser = ingelogd(Personen.FATIMA);
        browser.haal("/gateway/v1/sessie");
        browser.haal("/gezinsplan/v1/casussen");

        assertThat(browser.gezien).allSatisfy(a -> {
            assertThat(a.tekst()).doesNotContainPattern(TOKEN);
            assertThat(a.ruw().headers().map().toString()).doesNotContainPattern(TOKEN);
        });
    }

    @Test
    void bewaartTokensZoDatDeOpslagAlleenNiemandBinnenlaat() {
        Browserproef browser = ingelogd(Personen.KARIN);

        var sessies = mongo.getDatabase(database).getCollection("sessies").find().into(new ArrayList<Document>());

        assertThat(sessies).isNotEmpty().allSatisfy(s -> {
            assertThat(s.toJson()).doesNotContainPattern(TOKEN);
            assertThat(s.getString("_id")).isNotEqualTo(browser.cookies.get("SCHAKEL"));
        });
    }

    @Test
    void geeftElkeKeerEenNieuwGeheimEnBeeindigtHetOude() {
        Browserproef browser = ingelogd(Personen.FATIMA);
        String oud = browser.cookies.get("SCHAKEL");
        Browserproef meegelift = browser();
        meegelift.cookies.put("SCHAKEL", oud);

        Antwoord opnieuw = browser.haal("/oauth2/authorization/schakel");
        while (opnieuw.status() == 302 && !opnieuw.kop("Location").equals("/")) {
            opnieuw = browser.haal(opnieuw.kop("Location"));
        }

        assertThat(browser.cookies.get("SCHAKEL")).isNotEqualTo(oud);
        assertThat(meegelift.haal("/gateway/v1/sessie").status()).isEqualTo(401);
    }

    @Test
    void logtOokBijDeLoginserverUit() {
        Browserproef browser = ingelogd(Personen.FATIMA);
        String cookie = browser.cookies.get("SCHAKEL");

        Antwoord antwoord = browser.stuur("POST", "/gateway/v1/afmeldingen", "{}");

        assertThat(antwoord.json().get("naar").asString())
                .startsWith(LOGIN.adres() + "/uitloggen?id_token_hint=")
                .contains("post_logout_redirect_uri=");
        assertThat(browser.cookies).doesNotContainKey("SCHAKEL");
        browser.cookies.put("SCHAKEL", cookie);
        assertThat(browser.haal("/gateway/v1/sessie").status()).isEqualTo(401);
    }

    @Test
    void zegtHetAlsDeLoginserverWegIs() {
        Browserproef browser = browser();
        Antwoord naarLogin = browser.haal(browser.haal("/login").kop("Location"));
        Antwoord terug = browser.haal(naarLogin.kop("Location"));
        LOGIN.weg = true;

        Antwoord antwoord = browser.haal(terug.kop("Location"));

        assertThat(antwoord.kop("Content-Type")).startsWith("text/html");
        assertThat(antwoord.status()).isEqualTo(503);
        assertThat(antwoord.tekst()).contains("Inloggen kan nu even niet", "Probeer het opnieuw");
        assertThat(browser.cookies).doesNotContainKey("SCHAKEL");
    }

    @Test
    void stuurtNiemandNaarEenLoginserverDieErNietMeerIs() {
        ingelogd(Personen.FATIMA);
        LOGIN.weg = true;

        Antwoord antwoord = browser().haal("/login");

        assertThat(antwoord.status()).isEqualTo(503);
        assertThat(antwoord.kop("Location")).isNull();
        assertThat(antwoord.tekst()).contains("Inloggen kan nu even niet", "Probeer het opnieuw");
    }

    @Test
    void legtUitDatEenVerlopenInlogpogingOpnieuwMoet() {
        Antwoord antwoord = browser().haal("/login/oauth2/code/schakel?code=x&state=y");

        assertThat(antwoord.status()).isEqualTo(401);
        assertThat(antwoord.tekst()).contains("Het inloggen is niet gelukt");
        assertThat(antwoord.kop("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void vernieuwtHetTokenVoorDeGebruiker() {
        LOGIN.geldigSeconden = 10;
        Browserproef browser = ingelogd(Personen.FATIMA);

        browser.haal("/gezinsplan/v1/casussen");
        String eerste = GEZINSPLAN.laatste().kop("Authorization");
        browser.haal("/gezinsplan/v1/casussen");

        assertThat(GEZINSPLAN.laatste().kop("Authorization")).startsWith("Bearer eyJ").isNotEqualTo(eerste);
    }

    @Test
    void laatEenSessieDieNietMeerVernieuwdMagNietDoor() {
        LOGIN.geldigSeconden = 10;
        Browserproef browser = ingelogd(Personen.FATIMA);
        LOGIN.vernieuwt = false;

        assertThat(browser.haal("/gezinsplan/v1/casussen").status()).isEqualTo(401);
        assertThat(GEZINSPLAN.verzoeken).isEmpty();
    }

    @Test
    void werktDoorTerwijlDeLoginserverWegIsEnZegtHetAlsHetTokenOpIs() {
        Browserproef lang = ingelogd(Personen.FATIMA);
        LOGIN.geldigSeconden = 10;
        Browserproef kort = ingelogd(Personen.FATIMA);
        LOGIN.weg = true;

        assertThat(lang.haal("/gezinsplan/v1/casussen").status()).isEqualTo(200);
        assertThat(kort.haal("/gezinsplan/v1/casussen").status()).isEqualTo(503);
    }
}
