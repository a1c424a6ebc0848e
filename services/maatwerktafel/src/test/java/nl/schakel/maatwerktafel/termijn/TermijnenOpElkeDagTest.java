package nl.schakel.maatwerktafel.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day of thirty years against the law, read in another way than the calculator does; and the days that are easy to miss. */
class TermijnenOpElkeDagTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The Paschal full moon by golden number, as printed for 1900–2199. */
    private static final List<MonthDay> PAASMANEN = Stream.of(
                    "04-14", "04-03", "03-23", "04-11", "03-31", "04-18", "04-08", "03-28", "04-16", "04-05", "03-25", "04-13",
                    "04-02", "03-22", "04-10", "03-30", "04-17", "04-07", "03-27")
            .map(dag -> MonthDay.parse("--" + dag))
            .toList();

    private final Termijnen termijnen = new Termijnen(new Feestdagen(Set.of()));

    @Test
    void beslissenMagTotDeEersteWerkdagNaAchtWeken() {
        dagen().forEach(dag -> assertThat(termijnen.beslisUiterlijk(eerste(dag)))
                .as("ontvangen op %s", dag)
                .isEqualTo(eersteWerkdagVanaf(dag.plusDays(56))));
    }

    @Test
    void bezwaarMagTotDeEersteWerkdagNaZesWekenVanafDeDagErna() {
        dagen().forEach(dag -> {
            LocalDate laatsteVanZesWeken = dag.plusDays(1).plusDays(42).minusDays(1);
            assertThat(termijnen.bezwaarTot(eerste(dag)))
                    .as("bekendgemaakt op %s", dag)
                    .isEqualTo(eersteWerkdagVanaf(laatsteVanZesWeken));
        });
    }

    /** Also on the day that has 23 hours, and on the one that has 25. */
    @Test
    void hetUurVanDeDagMaaktNooitUit() {
        dagen().forEach(dag -> {
            assertThat(termijnen.beslisUiterlijk(laatste(dag))).isEqualTo(termijnen.beslisUiterlijk(eerste(dag)));
            assertThat(termijnen.bezwaarTot(laatste(dag))).isEqualTo(termijnen.bezwaarTot(eerste(dag)));
        });
    }

    @ParameterizedTest(name = "acht weken tot {0}: beslissen mag tot en met {1} ({2})")
    @CsvSource({
        "2025-04-26, 2025-04-28, Koningsdag op zaterdag 26 april",
        "2025-04-27, 2025-04-28, zondag 27 april is geen Koningsdag",
        "2027-05-05, 2027-05-07, Bevrijdingsdag en meteen Hemelvaartsdag",
        "2031-12-25, 2031-12-29, beide kerstdagen en dan het weekend",
        "2027-12-31, 2027-12-31, oudejaarsdag is een werkdag",
        "2027-03-28, 2027-03-30, eerste paasdag en tweede paasdag",
        "2038-04-23, 2038-04-28, van Goede Vrijdag tot en met Koningsdag"
    })
    void schuiftOverAllesHeenWatGeenWerkdagIs(LocalDate einde, LocalDate uiterlijk, String waarom) {
        assertThat(termijnen.beslisUiterlijk(eerste(einde.minusWeeks(8)))).as(waarom).isEqualTo(uiterlijk);
    }

    @ParameterizedTest(name = "zes weken tot {0}: bezwaar mag tot en met {1} ({2})")
    @CsvSource({
        "2026-05-05, 2026-05-06, Bevrijdingsdag telt elk jaar en niet eens in de vijf",
        "2026-05-14, 2026-05-15, Hemelvaartsdag",
        "2026-05-24, 2026-05-26, eerste pinksterdag en tweede pinksterdag",
        "2026-04-27, 2026-04-28, Koningsdag",
        "2028-01-01, 2028-01-03, nieuwjaarsdag op zaterdag"
    })
    void schuiftOokHetBezwaar(LocalDate einde, LocalDate tot, String waarom) {
        assertThat(termijnen.bezwaarTot(eerste(einde.minusWeeks(6)))).as(waarom).isEqualTo(tot);
    }

    @Test
    void wieOpEenVrijeDagIndientKrijgtNietMeerTijd() {
        LocalDate tweedeKerstdag = LocalDate.of(2025, 12, 26);

        assertThat(termijnen.beslisUiterlijk(eerste(tweedeKerstdag))).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    private static LocalDate eersteWerkdagVanaf(LocalDate dag) {
        return Stream.iterate(dag, d -> d.plusDays(1))
                .filter(d -> d.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .filter(d -> !algemeenErkend(d.getYear()).contains(d))
                .findFirst()
                .orElseThrow();
    }

    /** Algemene termijnenwet, artikel 3, leden 1 en 2. A list, for two of these may fall on one day. */
    private static List<LocalDate> algemeenErkend(int jaar) {
        LocalDate pasen = PAASMANEN.get(jaar % 19).atYear(jaar).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        LocalDate koning = LocalDate.of(jaar, 4, 27);
        return List.of(
                LocalDate.of(jaar, 1, 1),
                pasen.minusDays(2),
                pasen.plusDays(1),
                koning.getDayOfWeek() == DayOfWeek.SUNDAY ? koning.minusDays(1) : koning,
                LocalDate.of(jaar, 5, 5),
                pasen.plusDays(39),
                pasen.plusDays(50),
                LocalDate.of(jaar, 12, 25),
                LocalDate.of(jaar, 12, 26));
    }

    private static Stream<LocalDate> dagen() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2054, 1, 1));
    }

    private static Instant eerste(LocalDate dag) {
        return dag.atStartOfDay(ZONE).toInstant();
    }

    private static Instant laatste(LocalDate dag) {
        return eerste(dag.plusDays(1)).minusMillis(1);
    }
}
