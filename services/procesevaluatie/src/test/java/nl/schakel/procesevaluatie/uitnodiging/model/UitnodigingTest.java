package nl.schakel.procesevaluatie.uitnodiging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging.Postbeurt;
import org.junit.jupiter.api.Test;

class UitnodigingTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void werktDertigDagen() {
        var uitnodiging = Uitnodiging.nieuw("d1", "e1", 1, NU);
        assertThat(uitnodiging.bruikbaar(NU.plus(Duration.ofDays(30)).minusSeconds(1))).isTrue();
        assertThat(uitnodiging.bruikbaar(NU.plus(Duration.ofDays(30)))).isFalse();
        assertThat(uitnodiging.post()).isEqualTo(new Postbeurt(NU, 0));
    }

    @Test
    void houdtDeLaatsteDrieGeheimen() {
        var uitnodiging = Uitnodiging.nieuw("d1", "e1", 1, NU);
        for (var hash : new String[] {"a", "b", "c", "d"}) {
            uitnodiging = uitnodiging.metGeheimEnPost(hash, new Postbeurt(NU, 1));
        }
        assertThat(uitnodiging.geheimen()).containsExactly("b", "c", "d");
    }

    @Test
    void geeftHoogstensVijfCodesPerUur() {
        var uitnodiging = Uitnodiging.nieuw("d1", "e1", 1, NU);
        for (int i = 0; i < 5; i++) {
            uitnodiging = uitnodiging.metCode("code" + i, NU.plusSeconds(i)).orElseThrow();
        }
        assertThat(uitnodiging.metCode("te veel", NU.plusSeconds(10))).isEmpty();
        assertThat(uitnodiging.metCode("later", NU.plus(Duration.ofHours(1)).plusSeconds(1))).isPresent();
    }

    @Test
    void laatEenCodeVijfKeerEnEenKwartierProberen() {
        var uitnodiging = Uitnodiging.nieuw("d1", "e1", 1, NU).metCode("goed", NU).orElseThrow();
        assertThat(uitnodiging.klopt("goed")).isTrue();
        assertThat(uitnodiging.klopt("fout")).isFalse();
        assertThat(uitnodiging.wachtOpCode(NU.plus(Duration.ofMinutes(15)))).isFalse();
        for (int i = 0; i < 5; i++) {
            assertThat(uitnodiging.wachtOpCode(NU)).isTrue();
            uitnodiging = uitnodiging.naVerkeerdeCode();
        }
        assertThat(uitnodiging.wachtOpCode(NU)).isFalse();
    }

    @Test
    void isOpNaVijfentwintigVergissingenTotErEenNieuweUitnodigingKomt() {
        var uitnodiging = Uitnodiging.nieuw("d1", "e1", 1, NU);
        for (int i = 0; i < 25; i++) {
            uitnodiging = uitnodiging.naVerkeerdeCode();
        }
        assertThat(uitnodiging.bruikbaar(NU)).isFalse();
        assertThat(uitnodiging.opnieuw(2, NU).bruikbaar(NU)).isTrue();
    }

    @Test
    void gebruiktEenCodeEenKeerEnGeeftTweeUur() {
        var sessie = Uitnodiging.nieuw("d1", "e1", 1, NU).metCode("goed", NU).orElseThrow().metSessie("s", NU);
        assertThat(sessie.wachtOpCode(NU)).isFalse();
        assertThat(sessie.sessieGeldt(NU.plus(Duration.ofHours(2)).minusSeconds(1))).isTrue();
        assertThat(sessie.sessieGeldt(NU.plus(Duration.ofHours(2)))).isFalse();
    }

    @Test
    void zegtInEenMailNietsOverHetGezin() {
        var mail = Mailteksten.uitnodiging("arts@voorbeeld.example", "Wijkteam <Molen>", "https://schakel.example/uitnodiging#geheim", LocalDate.of(2026, 12, 22));
        assertThat(mail.onderwerp()).isEqualTo("Een vraag voor u");
        assertThat(mail.tekst()).contains("https://schakel.example/uitnodiging#geheim", "22 december 2026", "Wijkteam <Molen>").doesNotContain("gezin");
        assertThat(mail.html()).contains("<a href=\"https://schakel.example/uitnodiging#geheim\">", "Wijkteam &lt;Molen&gt;").doesNotContain("<Molen>");
        assertThat(Mailteksten.code("arts@voorbeeld.example", "012345").tekst()).contains("012345");
    }
}
