package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.schakel.testkit.Personen;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StroomTest extends Poortproef {

    private static TestTopics topics;

    private final String casus = UUID.randomUUID().toString();
    private int versie;

    @BeforeAll
    static void schrijver(TestTopics gegeven) {
        topics = gegeven;
    }

    @BeforeEach
    void beginOpnieuw() {
        versie = 0;
    }

    @Test
    void meldtWatErVerandertZonderTeZeggenWat() {
        toegang(Personen.FATIMA);
        try (Stroomproef fatima = luister(Personen.FATIMA)) {
            gebeurt("nl.gezinsplannen.doel-toegevoegd.v1", "\"doelId\":\"d1\",\"leefgebied\":\"WONEN\"");

            var wijziging = fatima.wachtOp("wijziging", casus);
            assertThat(wijziging.json().propertyNames())
                    .containsExactlyInAnyOrder("type", "soort", "onderwerp", "casusId", "versie", "rol", "op");
            assertThat(wijziging.json().get("type").asString()).isEqualTo("nl.gezinsplannen.doel-toegevoegd.v1");
            assertThat(wijziging.json().get("soort").asString()).isEqualTo("gezinsplan");
            assertThat(wijziging.json().get("versie").asLong()).isEqualTo(1);
            assertThat(wijziging.json().get("rol").asString()).isEqualTo("wijkteammedewerker");
            assertThat(wijziging.id()).isNotBlank();
        }
    }

    @Test
    void meldtNietsAanWieGeenToegangHeeft() {
        toegang(Personen.FATIMA);
        try (Stroomproef fatima = luister(Personen.FATIMA);
                Stroomproef teun = luister(Personen.TEUN)) {
            gebeurt("nl.gezinsplannen.doel-toegevoegd.v1", "");
            fatima.wachtOp("wijziging", casus);

            String ander = UUID.randomUUID().toString();
            topics.publish("toegang", ander, "nl.toegangen.toegang-gewijzigd.v1", ander, "0000000001-000", record(ander, Personen.TEUN));
            teun.wachtOp("toegang", ander);

            assertThat(teun.gezien()).noneMatch(b -> b.data().contains(casus));
        }
    }

    @Test
    void verteltMeteenDatToegangBegintEnEindigt() {
        try (Stroomproef ingrid = luister(Personen.INGRID)) {
            toegang(Personen.FATIMA, Personen.INGRID);
            assertThat(ingrid.wachtOp("toegang", casus).json().get("toegang").asBoolean()).isTrue();

            toegang(Personen.FATIMA);
            assertThat(ingrid.wachtOp("toegang", casus).json().get("toegang").asBoolean()).isFalse();

            gebeurt("nl.gezinsplannen.doel-toegevoegd.v1", "");
            try (Stroomproef fatima = luister(Personen.FATIMA)) {
                gebeurt("nl.gezinsplannen.doel-bijgesteld.v1", "");
                fatima.wachtOp("wijziging", casus);
            }
            assertThat(ingrid.gezien()).noneMatch(b -> b.soort().equals("wijziging") && b.data().contains(casus));
        }
    }

    @Test
    void laatEenFunctieMeeluisteren() {
        topics.publish("toegang", casus, "nl.toegangen.toegang-gewijzigd.v1", casus, "0000000001-000", """
            {"onderwerp":"%s","soort":"VERZOEK","personen":[],"functies":["tafelvoorzitter"],"door":{"rol":"dienst"}}""".formatted(casus));
        try (Stroomproef karin = luister(Personen.KARIN)) {
            gebeurt("nl.gezinsplannen.doel-toegevoegd.v1", "");
            karin.wachtOp("wijziging", casus);
        }
    }

    @Test
    void gaatNaEenVerbrokenLijnVerderZonderGatEnZonderHerhaling() {
        toegang(Personen.FATIMA);
        Browserproef browser = ingelogd(Personen.FATIMA);
        String laatste;
        try (Stroomproef eerst = new Stroomproef(gateway(), browser.koekjes(), null)) {
            gebeurt("nl.gezinsplannen.doel-toegevoegd.v1", "");
            laatste = eerst.wachtOp("wijziging", casus).id();
        }
        gebeurt("nl.gezinsplannen.doel-bijgesteld.v1", "");
        gebeurt("nl.gezinsplannen.cijfer-gegeven.v1", "");

        try (Stroomproef weer = new Stroomproef(gateway(), browser.koekjes(), laatste)) {
            assertThat(weer.wachtOp("wijziging", casus).json().get("versie").asLong()).isEqualTo(2);
            assertThat(weer.wachtOp("wijziging", casus).json().get("versie").asLong()).isEqualTo(3);
            assertThat(weer.gezien()).noneMatch(b -> b.soort().equals("opnieuw"));
        }
    }

    @Test
    void zegtDatAllesOpnieuwGelezenMoetWordenAlsDePlekOnbekendIs() {
        Browserproef browser = ingelogd(Personen.FATIMA);

        try (Stroomproef stroom = new Stroomproef(gateway(), browser.koekjes(), "onzin")) {
            stroom.wachtOp("opnieuw", "");
        }
    }

    @Test
    void zegtDatAllesOpnieuwGelezenMoetWordenAlsErToegangGemistIs() {
        toegang(Personen.FATIMA);
        Browserproef browser = ingelogd(Personen.INGRID);
        String laatste;
        try (Stroomproef eerst = new Stroomproef(gateway(), browser.koekjes(), null)) {
            laatste = eerst.wachtOp("begin", "").id();
        }
        toegang(Personen.FATIMA, Personen.INGRID);
        try (Stroomproef fatima = luister(Personen.FATIMA)) {
            gebeurt("nl.gezinsplannen.doel-toegevoegd.v1", "");
            fatima.wachtOp("wijziging", casus);
        }

        try (Stroomproef weer = new Stroomproef(gateway(), browser.koekjes(), laatste)) {
            weer.wachtOp("opnieuw", "");
        }
    }

    @Test
    void slaatOverWatNietTeLezenIs() {
        toegang(Personen.FATIMA);
        try (Stroomproef fatima = luister(Personen.FATIMA)) {
            topics.publishRaw("gezinsplan", casus, Map.of("ce_subject", casus, "ce_sequence", "x"), "geen json");
            topics.publishRaw("gezinsplan", casus, Map.of(), null);
            gebeurt("nl.gezinsplannen.doel-toegevoegd.v1", "");

            fatima.wachtOp("wijziging", casus);
        }
    }

    private Stroomproef luister(Personen wie) {
        Stroomproef stroom = new Stroomproef(gateway(), ingelogd(wie).koekjes(), null);
        stroom.wachtOp("begin", "");
        return stroom;
    }

    private void gebeurt(String type, String data) {
        versie++;
        topics.publish("gezinsplan", casus, type, casus, "%010d-000".formatted(versie), """
            {"casusId":"%s",%s"door":{"rol":"wijkteammedewerker"}}""".formatted(casus, data.isEmpty() ? "" : data + ","));
    }

    private void toegang(Personen... wie) {
        topics.publish("toegang", casus, "nl.toegangen.toegang-gewijzigd.v1", casus, "0000000001-000", record(casus, wie));
    }

    private static String record(String onderwerp, Personen... wie) {
        String personen = String.join(",", Arrays.stream(wie)
                .map(p -> "{\"persoonId\":\"" + p.id() + "\",\"caserol\":\"PARTNER\"}")
                .toList());
        return """
            {"onderwerp":"%s","soort":"CASUS","casusId":"%s","personen":[%s],"functies":[],"door":{"rol":"dienst"}}"""
                .formatted(onderwerp, onderwerp, personen);
    }
}
