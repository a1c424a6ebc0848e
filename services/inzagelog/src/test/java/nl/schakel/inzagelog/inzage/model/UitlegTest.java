package nl.schakel.inzagelog.inzage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.contracts.Contracten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elke code die een dienst kan vastleggen, staat in het contract; hier heeft elk ervan eigen woorden. */
class UitlegTest {

    private static final JsonNode REGEL = JsonMapper.shared()
            .readTree(Contracten.van("nl.inzageregels.inzage-vastgelegd.v1").schema())
            .at("/properties/regels/items/properties");

    static Stream<String> handelingen() {
        return codes("handeling");
    }

    static Stream<String> grondslagen() {
        return codes("grondslag");
    }

    static Stream<String> caserollen() {
        return codes("caserol");
    }

    private static Stream<String> codes(String veld) {
        List<String> codes = REGEL.path(veld).path("enum").valueStream().map(JsonNode::asString).toList();
        assertThat(codes).isNotEmpty();
        return codes.stream();
    }

    @ParameterizedTest
    @MethodSource("handelingen")
    void zegtVanElkeHandelingWatIemandDeed(String code) {
        assertThat(Handelingen.kent(code)).isTrue();
        assertThat(Handelingen.zin(List.of(code), true)).matches("\\p{Lu}[^.]+\\.").doesNotContain("_", "null");
        assertThat(Handelingen.zin(List.of(code), false)).matches("Probeerde .*te [^.]+\\.");
    }

    @ParameterizedTest
    @MethodSource("grondslagen")
    void zegtVanElkeGrondslagWaaromHetMocht(String code) {
        assertThat(Reden.kent(code)).isTrue();
        assertThat(Reden.van(regel("wijkteammedewerker", null, code))).matches("\\p{Lu}.+\\.").doesNotContain("_", "gemeente kan het u vertellen");
    }

    @ParameterizedTest
    @MethodSource("caserollen")
    void zegtVanElkeRolWaaromHetMocht(String code) {
        assertThat(Reden.van(regel("wijkteammedewerker", code, "ONBEKEND"))).doesNotContain("gemeente kan het u vertellen");
    }

    @Test
    void verzintNietsBijEenCodeDieHijNietKent() {
        assertThat(Handelingen.kent("iets.nieuws")).isFalse();
        assertThat(Handelingen.zin(List.of("iets.nieuws"), true)).isEqualTo("Deed iets waar wij nog geen woord voor hebben.");
        assertThat(Reden.van(regel("wijkteammedewerker", null, "IETS_NIEUWS"))).isEqualTo("Waarom dit mocht, staat hier niet. De gemeente kan het u vertellen.");
        assertThat(Reden.van(regel("wijkteammedewerker", "NIEUWE_ROL", "TAAK_TAFEL"))).isEqualTo("Behandelt het verzoek aan de maatwerktafel.");
        assertThat(Reden.van(regel("wijkteammedewerker", null, null))).startsWith("Waarom dit mocht");
    }

    @Test
    void maaktVanMeerHandelingenEenZin() {
        assertThat(Handelingen.zin(List.of("gezinsplan.casus-lezen", "gezinsplan.actie-wijzigen"), true)).isEqualTo("Las het plan en veranderde een actie.");
        assertThat(Handelingen.zin(List.of("gezinsplan.casus-lezen", "gezinsplan.cijfer-geven", "gezinsplan.actie-wijzigen"), false))
                .isEqualTo("Probeerde het plan te lezen, een cijfer te geven en een actie te veranderen.");
        assertThat(Handelingen.zin(List.of("x.y", "x.z"), true)).isEqualTo("Deed iets waar wij nog geen woord voor hebben.");
    }

    @Test
    void zegtWaaromIemandWerdTegengehouden() {
        assertThat(Reden.van(EenLogregel.op("2026-11-23T10:00:00Z").door("bea", "beleidsmedewerker", null, null).geweigerd().regel())).isEqualTo("Doet niet mee in dit plan.");
        assertThat(Reden.van(EenLogregel.op("2026-11-23T10:00:00Z").geweigerd().regel())).isEqualTo("Doet mee in dit plan, maar mag dit niet.");
        assertThat(geweigerd("verzoek.lezen")).isEqualTo("Doet niet mee in dit plan.");
        assertThat(geweigerd("inzagelog.lezen")).isEqualTo("Alleen het gezin zelf ziet wie er keek.");
        assertThat(geweigerd("evaluatie.lezen")).isEqualTo("Mag dit niet zien of doen.");
        assertThat(geweigerd("zonder punt")).isEqualTo("Mag dit niet zien of doen.");
    }

    @Test
    void houdtEenProgrammaNietVoorEenMens() {
        assertThat(Reden.van(regel("dienst", null, "DIENST"))).startsWith("Dit deed een programma van Schakel zelf.");
    }

    private static String geweigerd(String handeling) {
        return Reden.van(EenLogregel.op("2026-11-23T10:00:00Z").die(handeling).door("bea", "beleidsmedewerker", null, null).geweigerd().regel());
    }

    private static Logregel regel(String functie, String caserol, String grondslag) {
        return EenLogregel.op("2026-11-23T10:00:00Z").door("p1", functie, caserol, grondslag).regel();
    }
}
