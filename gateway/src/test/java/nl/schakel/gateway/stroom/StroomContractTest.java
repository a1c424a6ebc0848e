package nl.schakel.gateway.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every approved example of every event. */
class StroomContractTest {

    private static final Pattern PLEK = Pattern.compile("events/([a-z]+)/(nl\\.[a-z0-9.-]+\\.v\\d+)\\.example");
    private static final JsonMapper JSON = JsonMapper.shared();
    /** A browser hears of what a partner tells when the plan has it; who looked is read when somebody asks. */
    private static final Set<String> NIET_IN_DE_STROOM = Set.of(Topics.TOEGANG, "partners", "inzage");

    record Voorbeeld(String topic, String type, JsonNode data) {
        @Override
        public String toString() {
            return type;
        }
    }

    static Stream<Voorbeeld> wijzigingen() throws IOException {
        return voorbeelden().filter(v -> !NIET_IN_DE_STROOM.contains(v.topic));
    }

    static Stream<Voorbeeld> toegangen() throws IOException {
        return voorbeelden().filter(v -> v.topic.equals(Topics.TOEGANG));
    }

    @ParameterizedTest
    @MethodSource("wijzigingen")
    void meldtElkeGebeurtenisMetDeRolDieHetDeed(Voorbeeld voorbeeld) {
        Wijziging wijziging = Wijziging.lees(record(voorbeeld), voorbeeld.data);

        assertThat(Topics.WIJZIGINGEN).contains(wijziging.soort());
        assertThat(wijziging.type()).isEqualTo(voorbeeld.type);
        assertThat(wijziging.versie()).isEqualTo(42);
        assertThat(wijziging.rol()).isNotBlank();
        assertThat(wijziging.casusId()).isEqualTo(voorbeeld.data.path("casusId").stringValue(null));
    }

    @ParameterizedTest
    @MethodSource("toegangen")
    void kentIederDieErInStaat(Voorbeeld voorbeeld) {
        Toegang toegang = Toegang.lees(voorbeeld.data, 1);

        voorbeeld.data.path("personen").forEach(p -> {
            LocalDate dag = p.hasNonNull("tot") ? LocalDate.parse(p.path("tot").asString()) : LocalDate.of(2099, 1, 1);
            assertThat(toegang.voor(p.path("persoonId").asString(), Set.of(), dag)).isTrue();
            if (p.hasNonNull("tot")) {
                assertThat(toegang.voor(p.path("persoonId").asString(), Set.of(), dag.plusDays(1))).isFalse();
            }
        });
        voorbeeld.data.path("functies").forEach(
                f -> assertThat(toegang.voor("niemand", Set.of(f.asString()), LocalDate.of(2026, 1, 1))).isTrue());
        assertThat(toegang.voor("niemand", Set.of(), LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void laatDeLangsteDeelnameGelden() {
        Toegang toegang = Toegang.lees(JSON.readTree("""
            {"personen":[{"persoonId":"a","tot":"2026-03-01"},{"persoonId":"a"},{"persoonId":"a","tot":"2026-01-01"},
                         {"persoonId":"b","tot":"2026-03-01"},{"persoonId":"b","tot":"2026-01-01"}]}"""), 1);

        assertThat(toegang.voor("a", Set.of(), LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(toegang.voor("b", Set.of(), LocalDate.of(2026, 2, 1))).isTrue();
        assertThat(toegang.voor("b", Set.of(), LocalDate.of(2026, 4, 1))).isFalse();
    }

    private static ConsumerRecord<String, byte[]> record(Voorbeeld voorbeeld) {
        var record = new ConsumerRecord<>(voorbeeld.topic, 0, 7L, "sleutel", new byte[0]);
        Map.of("ce_type", voorbeeld.type, "ce_subject", "onderwerp", "ce_sequence", "0000000042-001", "ce_time", "2026-11-23T10:00:00Z")
                .forEach((naam, waarde) -> record.headers().add(naam, waarde.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Stream<Voorbeeld> voorbeelden() throws IOException {
        Resource[] gevonden = new PathMatchingResourcePatternResolver().getResources("classpath*:events/*/*.example*.json");
        assertThat(gevonden).hasSizeGreaterThan(50);
        return Arrays.stream(gevonden).map(StroomContractTest::lees);
    }

    private static Voorbeeld lees(Resource bron) {
        try {
            Matcher plek = PLEK.matcher(Objects.requireNonNull(bron.getURL().toString()));
            assertThat(plek.find()).as(bron.getURL().toString()).isTrue();
            return new Voorbeeld(plek.group(1), plek.group(2), JSON.readTree(bron.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
