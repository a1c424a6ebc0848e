package nl.schakel.gateway.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerdelerTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final TopicPartition PLAN = new TopicPartition("gezinsplan", 0);
    private static final TopicPartition TOEGANG = new TopicPartition("toegang", 0);

    private Instant nu = NU;
    private final InstantSource tijd = () -> nu;
    private final Clock klok = tijd.withZone(ZoneOffset.UTC);
    private final Verdeler verdeler = new Verdeler(new Toegangen(klok), klok, new SimpleMeterRegistry());

    @BeforeEach
    void begin() {
        verdeler.beginBij(new Positie(Map.of(PLAN, 0L, TOEGANG, 0L)));
        verdeler.toegang(TOEGANG, 0, "casus", fatimaTot(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void laatWieTeTraagLeestLosZonderDeAnderenTeRaken() {
        Abonnee traag = luister("fatima", null);
        Abonnee vlug = luister("fatima", null);
        lees(vlug);

        for (int i = 0; i < 300; i++) {
            verdeler.bericht(PLAN, i, "casus", "{}");
            assertThat(lees(vlug)).hasSize(1);
        }

        assertThat(traag.teTraag()).isTrue();
        assertThat(vlug.teTraag()).isFalse();
    }

    @Test
    void zegtOpnieuwTegenWieLangerWegWasDanHetGeheugenReikt() {
        String vroeg = verdeler.positie().tekst();
        for (int i = 0; i < 10_050; i++) {
            verdeler.bericht(PLAN, i, "casus", "{}");
        }

        assertThat(lees(luister("fatima", vroeg))).extracting(Melding::soort).containsExactly("opnieuw", "begin");
    }

    @Test
    void zegtOpnieuwTegenWieMeerMisteDanInEenKeerPast() {
        String vroeg = verdeler.positie().tekst();
        for (int i = 0; i < 200; i++) {
            verdeler.bericht(PLAN, i, "casus", "{}");
        }
        Abonnee terug = luister("fatima", vroeg);

        assertThat(lees(terug)).extracting(Melding::soort).containsExactly("opnieuw", "begin");
        assertThat(terug.teTraag()).isFalse();
    }

    @Test
    void verteltWieZijnSchermOpentOokWatZojuistIsGezegd() {
        verdeler.bericht(PLAN, 0, "casus", "{}");
        nu = NU.plusSeconds(8);
        verdeler.bericht(PLAN, 1, "casus", "{\"n\":1}");
        nu = NU.plusSeconds(15);

        assertThat(lees(luister("fatima", null))).extracting(Melding::json).containsExactly("{\"n\":1}", "{}");
    }

    @Test
    void herhaaltNietWatIemandAlHadAlsHetInhalenAfbreekt() {
        var tafel = new TopicPartition("maatwerktafel", 0);
        verdeler.beginBij(new Positie(Map.of(PLAN, 0L, tafel, 0L, TOEGANG, 1L)));
        for (int i = 0; i < 3; i++) {
            verdeler.bericht(PLAN, i, "casus", "plan " + i);
        }
        for (int i = 0; i < 3; i++) {
            verdeler.bericht(tafel, i, "casus", "tafel " + i);
        }
        // Another gateway read the two side by side.
        String daar = new Positie(Map.of(PLAN, 1L, tafel, 2L, TOEGANG, 1L)).tekst();

        List<Melding> eerst = lees(luister("fatima", daar));
        assertThat(eerst).extracting(Melding::json).containsExactly("plan 1", "plan 2", "tafel 2", "{}");

        String naDeEerste = new String(eerst.getFirst().regels(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow().substring("id: ".length());
        assertThat(lees(luister("fatima", naDeEerste))).extracting(Melding::json).containsExactly("plan 2", "tafel 2", "{}");
    }

    @Test
    void beslistOverToegangOpHetMomentDatIemandTerugkomt() {
        String vroeg = verdeler.positie().tekst();
        verdeler.bericht(PLAN, 0, "casus", "{}");
        verdeler.bericht(PLAN, 1, "andere-casus", "{}");

        assertThat(lees(luister("fatima", vroeg))).extracting(Melding::soort).containsExactly("wijziging", "begin");
        assertThat(lees(luister("teun", vroeg))).extracting(Melding::soort).containsExactly("begin");
    }

    @Test
    void trektToegangInAlsHetRecordVerdwijnt() {
        Abonnee fatima = luister("fatima", null);
        lees(fatima);

        verdeler.toegang(TOEGANG, 1, "casus", null);
        verdeler.bericht(PLAN, 0, "casus", "{}");

        assertThat(lees(fatima)).extracting(Melding::json).containsExactly("{\"onderwerp\":\"casus\",\"toegang\":false}");
    }

    @Test
    void zwijgtNaDeLaatsteDagVanEenDeelname() {
        verdeler.toegang(TOEGANG, 1, "casus", fatimaTot(LocalDate.of(2026, 11, 22)));
        Abonnee fatima = luister("fatima", null);
        lees(fatima);

        verdeler.bericht(PLAN, 0, "casus", "{}");

        assertThat(lees(fatima)).isEmpty();
    }

    private static Toegang fatimaTot(LocalDate dag) {
        return new Toegang("CASUS", 1, Map.of("fatima", dag), Map.of(), Set.of());
    }

    private static List<Melding> lees(Abonnee abonnee) {
        List<Melding> alle = new ArrayList<>();
        for (Melding melding; (melding = abonnee.volgende()) != null; ) {
            alle.add(melding);
        }
        return alle;
    }

    private Abonnee luister(String wie, @Nullable String laatsteId) {
        var abonnee = new Abonnee(new Luisteraar("sessie", wie, Set.of()), () -> {});
        verdeler.open(abonnee, laatsteId);
        return abonnee;
    }
}
