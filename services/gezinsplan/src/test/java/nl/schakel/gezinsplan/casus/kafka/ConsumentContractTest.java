package nl.schakel.gezinsplan.casus.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import nl.schakel.contracts.Contract;
import nl.schakel.contracts.Contracten;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the maatwerktafel may write, we can read. */
class ConsumentContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERZOEK = "5e6f7081-92a3-44b5-86d7-e8f901122b3c";

    private final Berichtlezer lezer = new Berichtlezer();

    static Stream<IncomingEvent> overVerzoeken() {
        return VerzoekOntvanger.STANDEN.keySet().stream().flatMap(ConsumentContractTest::voorbeelden);
    }

    static Stream<IncomingEvent> besluiten() {
        return voorbeelden(BesluitOntvanger.BESLUIT_GENOMEN);
    }

    @ParameterizedTest
    @MethodSource("overVerzoeken")
    void leestWatErOverEenVerzoekWordtVerteld(IncomingEvent event) {
        Verzoekbericht bericht = lezer.lees(event, Verzoekbericht.class);

        assertThat(JSON.<tools.jackson.databind.JsonNode>valueToTree(bericht).properties())
                .filteredOn(veld -> !veld.getValue().isNull())
                .allSatisfy(veld -> assertThat(veld.getValue()).isEqualTo(event.data().get(veld.getKey())))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("besluiten")
    void leestEenBesluit(IncomingEvent event) {
        Besluitbericht bericht = lezer.lees(event, Besluitbericht.class);

        assertThat(bericht.besluit().name()).isEqualTo(event.data().path("besluit").asString());
        assertThat(bericht.voorwaarden()).hasSize(event.data().path("voorwaarden").size());
        assertThat(Berichtlezer.onderwerp(event)).hasToString(VERZOEK);
    }

    @Test
    void heeftAanEenAangepasteRegelGenoegAanHetOnderwerp() {
        assertThat(voorbeelden(MaatwerktafelOntvanger.REGEL_AANGEPAST))
                .allSatisfy(event -> assertThat(Berichtlezer.onderwerp(event)).hasToString(VERZOEK));
    }

    static Stream<IncomingEvent> vanPartners() {
        return PartnersOntvanger.SOORTEN.keySet().stream().flatMap(ConsumentContractTest::voorbeelden);
    }

    @ParameterizedTest
    @MethodSource("vanPartners")
    void leestWatEenPartnerMeldt(IncomingEvent event) {
        Partnermelding melding = lezer.lees(event, Partnermelding.class);

        assertThat(melding.casusId()).hasToString(event.data().path("casusId").asString());
        assertThat(melding.organisatieId()).isEqualTo(event.data().path("organisatieId").asString());
        assertThat(melding.dataref()).isEqualTo(event.data().path("dataref").stringValue(null));
        assertThat(melding.datum() == null).isEqualTo(!event.data().has("datum"));
    }

    @Test
    void kentAllesWatEenPartnerKanMelden() {
        assertThat(PartnersOntvanger.SOORTEN.keySet()).containsExactlyInAnyOrderElementsOf(
                Contracten.vanTopic("partners").stream().map(Contract::type).toList());
    }

    @Test
    void neemtGeenAdresAanWaarEenSchermNietHeenMag() {
        var gevaarlijk = event("nl.partners.dossier-gewijzigd.v1",
                "{\"casusId\":\"" + VERZOEK + "\",\"organisatieId\":\"" + VERZOEK + "\",\"dataref\":\"javascript:alert(1)\"}");

        assertThatThrownBy(() -> lezer.lees(gevaarlijk, Partnermelding.class)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void legtEenOnleesbaarBerichtOpzij() {
        var zonderCasus = event(BesluitOntvanger.BESLUIT_GENOMEN, "{\"besluit\":\"TOEGEKEND\",\"voorwaarden\":[]}");
        var onbekendBesluit = event(
                BesluitOntvanger.BESLUIT_GENOMEN,
                "{\"casusId\":\"" + VERZOEK + "\",\"besluit\":\"MISSCHIEN\",\"voorwaarden\":[]}");

        assertThatThrownBy(() -> lezer.lees(zonderCasus, Besluitbericht.class)).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> lezer.lees(onbekendBesluit, Besluitbericht.class)).isInstanceOf(UnreadableEvent.class);
    }

    private static Stream<IncomingEvent> voorbeelden(String type) {
        return Contracten.van(type).examples().stream().map(data -> event(type, data));
    }

    private static IncomingEvent event(String type, String data) {
        return new IncomingEvent(
                type, VERZOEK + "/1/0", "urn:test", VERZOEK, "0000000001-000", Instant.EPOCH, JSON.readTree(data),
                "maatwerktafel");
    }
}
