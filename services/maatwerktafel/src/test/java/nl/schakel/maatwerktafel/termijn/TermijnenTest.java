package nl.schakel.maatwerktafel.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnenTest {

    private final Termijnen termijnen = new Termijnen(new Feestdagen(Set.of()));

    @ParameterizedTest(name = "ontvangen {0}, beslissen uiterlijk {1}: {2}")
    @CsvSource({
        "2026-09-28T10:00:00Z, 2026-11-23, gewoon acht weken",
        "2026-10-30T10:00:00Z, 2026-12-28, tweede kerstdag op zaterdag en dan zondag",
        "2026-11-06T10:00:00Z, 2027-01-04, nieuwjaarsdag op vrijdag en dan het weekend",
        "2026-02-06T10:00:00Z, 2026-04-07, Goede Vrijdag en het paasweekend",
        "2026-03-02T10:00:00Z, 2026-04-28, Koningsdag op maandag",
        "2026-03-19T10:00:00Z, 2026-05-15, Hemelvaartsdag",
        "2026-03-30T10:00:00Z, 2026-05-26, tweede pinksterdag",
        "2026-03-10T10:00:00Z, 2026-05-06, Bevrijdingsdag"
    })
    void rektDeBeslistermijnTotEenWerkdag(Instant ontvangen, LocalDate uiterlijk, String waarom) {
        assertThat(termijnen.beslisUiterlijk(ontvangen)).as(waarom).isEqualTo(uiterlijk);
    }

    @Test
    void rekentMetDeDagInNederland() {
        assertThat(termijnen.beslisUiterlijk(Instant.parse("2026-09-27T21:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(termijnen.beslisUiterlijk(Instant.parse("2026-09-28T21:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(termijnen.beslisUiterlijk(Instant.parse("2026-09-28T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void laatDeZomertijdGeenDagVerschuiven() {
        assertThat(termijnen.beslisUiterlijk(Instant.parse("2026-03-24T22:30:00Z"))).isEqualTo(LocalDate.of(2026, 5, 19));
    }

    @ParameterizedTest(name = "bekendgemaakt {0}, bezwaar tot en met {1}: {2}")
    @CsvSource({
        "2026-11-26T13:00:00Z, 2027-01-07, gewoon zes weken",
        "2026-11-20T13:00:00Z, 2027-01-04, nieuwjaarsdag op vrijdag en dan het weekend",
        "2026-11-13T13:00:00Z, 2026-12-28, eerste kerstdag op vrijdag en dan het weekend",
        "2026-02-20T13:00:00Z, 2026-04-07, Goede Vrijdag en het paasweekend"
    })
    void geeftZesWekenOmBezwaarTeMaken(Instant bekendgemaakt, LocalDate tot, String waarom) {
        assertThat(termijnen.bezwaarTot(bekendgemaakt)).as(waarom).isEqualTo(tot);
    }

    @Test
    void schuiftDoorVoorbijEenGelijkgesteldeDag() {
        Termijnen metBrugdag = new Termijnen(new Feestdagen(Set.of(LocalDate.of(2026, 5, 15))));
        assertThat(metBrugdag.beslisUiterlijk(Instant.parse("2026-03-19T10:00:00Z"))).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    void teltDagenTotDeLaatsteDag() {
        LocalDate laatste = LocalDate.of(2026, 11, 23);
        assertThat(Termijnen.dagenOver(laatste.minusDays(3), laatste)).isEqualTo(3);
        assertThat(Termijnen.dagenOver(laatste, laatste)).isZero();
        assertThat(Termijnen.dagenOver(laatste.plusDays(1), laatste)).isEqualTo(-1);
    }
}
