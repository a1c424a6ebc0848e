package nl.schakel.gezinsplan.casus.kafka;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.contracts.Contract;
import nl.schakel.contracts.Contracten;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import nl.schakel.gezinsplan.casus.model.Kring;
import nl.schakel.gezinsplan.casus.model.Omvang;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we write is exactly what module contracts approved. */
class ProducentContractTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final CasusVertaler vertaler = new CasusVertaler();

    record Voorbeeld(String type, JsonNode data) {}

    static Stream<Voorbeeld> voorbeelden() {
        return Contracten.vanTopic("gezinsplan").stream()
                .flatMap(c -> c.examples().stream().map(e -> new Voorbeeld(c.type(), JSON.readTree(e))));
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    void schrijftPreciesHetGoedgekeurdeVoorbeeld(Voorbeeld voorbeeld) {
        Gebeurtenis gebeurtenis = JSON.treeToValue(voorbeeld.data(), soort(voorbeeld.type()));
        CasusId casusId = CasusId.van(voorbeeld.data().path("casusId").asString());
        String rol = voorbeeld.data().path("door").path("rol").asString();

        OutgoingEvent event = vertaal(casus(casusId, Gegeven.aangemeld().casus().kring()), rol, gebeurtenis);

        assertThat(event.type()).isEqualTo(voorbeeld.type());
        assertThat(event.topic()).isEqualTo("gezinsplan");
        assertThat(event.key()).isEqualTo(casusId.toString());
        assertThat(JSON.<JsonNode>valueToTree(event.data())).isEqualTo(voorbeeld.data());
    }

    @Test
    void schrijftToegangPreciesAlsHetGoedgekeurdeVoorbeeld() {
        JsonNode voorbeeld = JSON.readTree(
                Contracten.van("nl.toegangen.toegang-gewijzigd.v1").examples().getFirst());
        CasusId casusId = CasusId.van(voorbeeld.path("onderwerp").asString());
        Kring kring = new Kring(
                List.of(
                        betrokkene(1, 1, Caserol.WIJKTEAMMEDEWERKER, null),
                        betrokkene(7, 3, Caserol.PARTNER, LocalDate.of(2026, 12, 31)),
                        betrokkene(9, 0, Caserol.GEZINSLID, null)),
                id(1),
                List.of(),
                List.of(),
                List.of());

        OutgoingEvent event = vertaal(casus(casusId, kring), "wijkteammedewerker", new ToegangGewijzigd());

        assertThat(event.topic()).isEqualTo("toegang");
        assertThat(event.key()).isEqualTo(casusId.toString());
        assertThat(JSON.<JsonNode>valueToTree(event.data())).isEqualTo(voorbeeld);
    }

    @Test
    void watWijBelovenEnWatWijSchrijvenIsHetzelfde() {
        Set<String> beloofd =
                Contracten.vanTopic("gezinsplan").stream().map(Contract::type).collect(Collectors.toSet());
        Set<String> geschreven = Arrays.stream(Gebeurtenis.class.getPermittedSubclasses())
                .filter(soort -> soort != ToegangGewijzigd.class)
                .map(ProducentContractTest::type)
                .collect(Collectors.toSet());

        assertThat(geschreven).isEqualTo(beloofd);
    }

    private OutgoingEvent vertaal(Casus casus, String rol, Gebeurtenis gebeurtenis) {
        return vertaler.vertaal(new Aanvaard(casus, List.of(gebeurtenis), rol)).getFirst();
    }

    private static Class<? extends Gebeurtenis> soort(String type) {
        return Arrays.stream(Gebeurtenis.class.getPermittedSubclasses())
                .filter(soort -> type(soort).equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the model is called " + type))
                .asSubclass(Gebeurtenis.class);
    }

    private static String type(Class<?> soort) {
        return "nl.gezinsplannen."
                + soort.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT) + ".v1";
    }

    private static Betrokkene betrokkene(int nummer, int organisatie, Caserol rol, @Nullable LocalDate tot) {
        Persoon persoon = new Persoon(persoon(nummer), "x", organisatie == 0 ? null : organisatie(organisatie), null);
        var deelname = new Deelname(rol, "x", Grondslag.WETTELIJKE_TAAK, Set.of(), Omvang.HEEL, tot);
        return new Betrokkene(id(nummer), 1, persoon, deelname, VANDAAG, null);
    }

    private static Casus casus(CasusId id, Kring kring) {
        Casus c = Gegeven.aangemeld().casus();
        return new Casus(
                id, c.naam(), c.status(), c.aanmelding(), c.gezin(), c.plan(), kring, c.veiligheidschecks(),
                c.afsluiting(), c.heropeningen(), c.gewijzigd());
    }
}
