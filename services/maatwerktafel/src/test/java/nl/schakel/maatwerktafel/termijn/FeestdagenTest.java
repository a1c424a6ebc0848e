package nl.schakel.maatwerktafel.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeestdagenTest {

    private final Feestdagen feestdagen = new Feestdagen(Set.of());

    @ParameterizedTest(name = "Pasen in {0} is op {1}")
    @CsvSource({
        "1583, 1583-04-10", "1818, 1818-03-22", "1943, 1943-04-25", "1954, 1954-04-18", "1981, 1981-04-19", "2000, 2000-04-23",
        "2008, 2008-03-23", "2019, 2019-04-21", "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28",
        "2028, 2028-04-16", "2030, 2030-04-21", "2038, 2038-04-25", "2049, 2049-04-18", "2076, 2076-04-19", "2285, 2285-03-22"
    })
    void kentEerstePaasdag(int jaar, LocalDate pasen) {
        assertThat(Feestdagen.eerstePaasdag(jaar)).isEqualTo(pasen);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26"
    })
    void kentDeFeestdagenVanHetJaar(LocalDate dag) {
        assertThat(feestdagen.isFeestdag(dag)).isTrue();
    }

    @Test
    void heeftNegenFeestdagenInEenGewoonJaar() {
        LocalDate begin = LocalDate.of(2026, 1, 1);
        assertThat(begin.datesUntil(begin.plusYears(1)).filter(feestdagen::isFeestdag)).hasSize(9);
    }

    @Test
    void viertKoningsdagOpZaterdagAlsDe27eEenZondagIs() {
        assertThat(feestdagen.isFeestdag(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(feestdagen.isFeestdag(LocalDate.of(2025, 4, 27))).isFalse();
        assertThat(feestdagen.isFeestdag(LocalDate.of(2031, 4, 26))).isTrue();
    }

    @Test
    void steltDagenGelijkDieBijKoninklijkBesluitZijnAangewezen() {
        LocalDate brugdag = LocalDate.of(2027, 5, 7);
        assertThat(feestdagen.isFeestdag(brugdag)).isFalse();
        assertThat(new Feestdagen(Set.of(brugdag)).isFeestdag(brugdag)).isTrue();
    }
}
