package nl.schakel.procesevaluatie.uitnodiging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging.Postbeurt;
import org.junit.jupiter.api.Test;

/** Wat er blijft en wat er verdwijnt als iemand een tweede mail, een tweede code of een tweede kans krijgt. */
class UitnodigingRandenTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NU.plus(Duration.ofDays(20));

    private final Uitnodiging nieuw = Uitnodiging.nieuw("d1", "e1", 1, NU);

    @Test
    void eenNieuweMailVerlengtEnHoudtWatIemandTypte() {
        var begonnen = nieuw.metGeheimEnPost("geheim", new Postbeurt(NU, 1)).metConcept(Map.of("WAT_WERKTE", "Het bellen."));

        var weer = begonnen.opnieuw(2, LATER);

        assertThat(weer.verlooptOp()).isEqualTo(LATER.plus(Duration.ofDays(30)));
        assertThat(weer.concept()).containsEntry("WAT_WERKTE", "Het bellen.");
        assertThat(weer.geheimen()).as("de eerste link werkt ook nog").containsExactly("geheim");
        assertThat(weer.post()).isEqualTo(new Postbeurt(LATER, 0));
    }

    @Test
    void eenCodeUitEenEerdereMailWerktDaarnaNietMeer() {
        var metCode = nieuw.metCode("goed", NU).orElseThrow();

        assertThat(metCode.opnieuw(2, NU).wachtOpCode(NU)).isFalse();
        assertThat(metCode.opnieuw(2, NU).klopt("goed")).isFalse();
    }

    @Test
    void eenNieuweCodeMaaktDeVorigeWaardeloosEnBegintMetVijfPogingen() {
        var vijfFout = nieuw.metCode("eerste", NU).orElseThrow();
        for (int i = 0; i < 5; i++) {
            vijfFout = vijfFout.naVerkeerdeCode();
        }

        var tweede = vijfFout.metCode("tweede", NU.plusSeconds(5)).orElseThrow();

        assertThat(tweede.klopt("eerste")).isFalse();
        assertThat(tweede.wachtOpCode(NU.plusSeconds(5))).isTrue();
        assertThat(tweede.mislukt()).as("over de hele looptijd").isEqualTo(5);
    }

    @Test
    void eenTeVeelGevraagdeCodeHoudtDeVorigeGeldig() {
        var vol = nieuw;
        for (int i = 0; i < 5; i++) {
            vol = vol.metCode("code" + i, NU).orElseThrow();
        }

        assertThat(vol.metCode("zesde", NU.plusSeconds(3599))).isEmpty();
        assertThat(vol.klopt("code4")).isTrue();
        assertThat(vol.metCode("zesde", NU.plusSeconds(3600))).isPresent();
    }

    @Test
    void zonderCodeKloptNietsEnGeldtErGeenSessie() {
        assertThat(nieuw.klopt("")).isFalse();
        assertThat(nieuw.wachtOpCode(NU)).isFalse();
        assertThat(nieuw.sessieGeldt(NU)).isFalse();
    }

    @Test
    void eenNieuweSessieVervangtDeVorige() {
        var eerste = nieuw.metSessie("laptop", NU);
        var tweede = eerste.metSessie("telefoon", NU.plus(Duration.ofHours(1)));

        assertThat(tweede.sessie().hash()).isEqualTo("telefoon");
        assertThat(tweede.sessieGeldt(NU.plus(Duration.ofHours(2)))).isTrue();
    }

    @Test
    void elkeVeranderingIsEenVersieVerder() {
        var stappen = nieuw.metGeheimEnPost("g", new Postbeurt(NU, 1)).metPost(null).metCode("c", NU).orElseThrow()
                .naVerkeerdeCode().metSessie("s", NU).metConcept(Map.of()).opnieuw(2, NU);

        assertThat(stappen.versie()).isEqualTo(8);
    }

    @Test
    void watIemandTyptVerandertNietMeeMetDeKaartWaarHetUitKwam() {
        var getypt = new HashMap<>(Map.of("WAT_NODIG", "Een belletje."));
        var bewaard = nieuw.metConcept(getypt);
        getypt.clear();

        assertThat(bewaard.concept()).containsEntry("WAT_NODIG", "Een belletje.");
    }
}
