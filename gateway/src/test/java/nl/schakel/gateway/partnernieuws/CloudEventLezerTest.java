package nl.schakel.gateway.partnernieuws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Soort;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CloudEventLezerTest {

    private static final String GOED = """
            {"specversion": "1.0", "id": "traject-4711-1", "source": "urn:nld:kvknr:12345678:systeem:leerlingvolg",
             "type": "nl.partners.traject-gestart.v1", "subject": "c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80", "time": "2026-12-01T09:30:00+01:00",
             "dataref": "https://dossier.dewiek.example/trajecten/4711", "data": {"datum": "2026-12-03"}}""";

    @Test
    void leestEenGoedeGebeurtenis() {
        assertThat(lees(GOED)).isEqualTo(new Inhoud(
                "urn:nld:kvknr:12345678:systeem:leerlingvolg", "traject-4711-1", Soort.TRAJECT_GESTART,
                UUID.fromString("c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80"), Instant.parse("2026-12-01T08:30:00Z"), LocalDate.of(2026, 12, 3),
                "https://dossier.dewiek.example/trajecten/4711"));
    }

    @Test
    void laatLiggenWatZijNietKent() {
        String meer = met("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(lees(meer)).isEqualTo(lees(GOED));
        assertThat(lees(met("datacontenttype", "application/json; charset=utf-8"))).isEqualTo(lees(GOED));
    }

    @ParameterizedTest
    @EnumSource(Soort.class)
    void vraagtEenDagPreciesWaarDieErIs(Soort soort) {
        ObjectNode event = event().put("type", soort.type());
        assertThat(namen(event.toString())).containsExactlyElementsOf(soort.metDatum() ? List.of() : List.of("data.datum"));

        event.remove("data");
        assertThat(namen(event.toString())).containsExactlyElementsOf(soort.metDatum() ? List.of("data.datum") : List.of());
    }

    @Test
    void noemtAllesWatErMisIsTegelijk() {
        assertThat(namen("{}")).containsExactly("specversion", "id", "source", "type", "subject", "time");
        assertThat(fouten("""
            {"specversion":"0.3","id":"Noor is vandaag gestart","source":"https://dewiek.example","type":"nl.partners.noor-gestart.v1",
             "subject":"Noor","time":"gisteren","dataref":"http://dewiek.example/?naam=Noor","datacontenttype":"text/plain","data":"Noor",
             "data_base64":"Tm9vcg=="}"""))
                .allSatisfy(f -> assertThat(f.reason()).endsWith("."))
                .extracting(Veldfout::name)
                .containsExactly("specversion", "id", "source", "type", "subject", "time", "dataref", "datacontenttype", "data_base64", "data");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://dewiek.example/1", "https://dewiek.example/1?naam=Noor", "https://dewiek.example/1#noor", "https://noor@dewiek.example/1",
        "https://dewiek.example/noor%20de%20wit", "https://localhost/1", "javascript:alert(1)", "https://dewiek.example/a b"})
    void neemtAlleenEenAdresZonderTekst(String adres) {
        assertThat(namen(met("dataref", adres))).containsExactly("dataref");
    }

    @Test
    void neemtGeenTekstInDeGegevens() {
        ObjectNode event = event();
        ((ObjectNode) event.get("data")).put("toelichting", "Noor is vandaag gestart.");

        assertThat(namen(event.toString())).containsExactly("data.toelichting");
    }

    @Test
    void weigertWatEenBurgerservicenummerKanZijn() {
        assertThat(fouten(met("id", "kind-111222333"))).extracting(Veldfout::code).containsExactly("bsn");
        assertThat(fouten(met("dataref", "https://dewiek.example/kind/111222333"))).extracting(Veldfout::name).containsExactly("dataref");
        assertThat(lees(met("id", "kind-111222334")).nummer()).as("fails the test of such a number").isEqualTo("kind-111222334");
        assertThat(lees(met("id", "kind-1112223330")).nummer()).as("ten digits").isEqualTo("kind-1112223330");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen json", "[]", "\"tekst\"", "{\"id\":\"1\",\"id\":\"2\"}", "{} {}"})
    void zegtDatHetGeenCloudEventIs(String tekst) {
        assertThat(fouten(tekst)).extracting(Veldfout::code).containsExactly("geen-cloudevent");
    }

    private static ObjectNode event() {
        return (ObjectNode) JsonMapper.shared().readTree(GOED);
    }

    private static String met(String naam, String waarde) {
        return event().put(naam, waarde).toString();
    }

    private static Inhoud lees(String tekst) {
        return CloudEventLezer.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Veldfout> fouten(String tekst) {
        OngeldigeInvoer fout = catchThrowableOfType(OngeldigeInvoer.class, () -> lees(tekst));
        return fout == null ? List.of() : fout.fouten();
    }

    private static List<String> namen(String tekst) {
        return fouten(tekst).stream().map(Veldfout::name).toList();
    }
}
