package nl.schakel.maatwerktafel.overzicht.model;

import static nl.schakel.maatwerktafel.overzicht.model.KleineGetallen.KLEINSTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.PerMaand;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.PerRegel;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.Wachttijd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reader can compute from everything that the overview shows. */
class TerugrekenenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 30);
    private static final List<String> SOORTEN = List.of("AFGEWEZEN", "KAN_BINNEN_DE_REGEL", "TOEGEKEND");

    @Test
    void eenKleineMaandIsNietUitHetTotaalTeHalen() {
        List<PerMaand> perMaand = Telraam.tel(besloten("2026-02", 9, "2026-03", 6, "2026-04", 2), VANDAAG).perMaand();

        assertThat(van(perMaand, "2026-04")).isEqualTo(new Wachttijd(null, null));
        assertThat(van(perMaand, "2026-03")).as("anders is 17 min 9 min 6 de kleine maand").isEqualTo(new Wachttijd(null, null));
        assertThat(van(perMaand, "2026-02").aantalBesluiten()).isEqualTo(9);
        assertThat(van(perMaand, "2026-01")).as("niets is geen klein getal").isEqualTo(new Wachttijd(0, null));
    }

    @Test
    void ookDeHalveMaandVoorafTeltMee() {
        LocalDate halverwege = LocalDate.of(2026, 4, 20);
        List<PerMaand> perMaand = Telraam.tel(besloten("2025-04", 2, "2026-02", 9, "2026-03", 6), halverwege).perMaand();

        assertThat(perMaand).extracting(PerMaand::maand).doesNotContain(YearMonth.of(2025, 4));
        assertThat(van(perMaand, "2026-03").aantalBesluiten()).isNull();
    }

    @Test
    void perRegelStaatErAlleenHoeVaakHijKnelde() {
        assertThat(Arrays.stream(PerRegel.class.getRecordComponents()).map(c -> c.getName()))
                .as("bij één verzoek op een regel is elk genoemd besluit dat ene")
                .containsExactly("regelId", "aantalVerzoeken");
    }

    @Test
    void uitGeenRijIsEenKleinGetalTeHalen() {
        Random toeval = new Random(11);
        for (int ronde = 0; ronde < 500; ronde++) {
            List<Cijfer> cijfers = toevallig(toeval);
            Overzicht overzicht = Telraam.tel(cijfers, VANDAAG);
            Integer totaal = overzicht.wachttijd().aantalBesluiten();
            long alle = cijfers.stream().filter(Cijfer::besloten).count();

            isVeilig(overzicht.besluiten().values(), totaal, alle);
            isVeilig(overzicht.perMaand().stream().<@Nullable Integer>map(m -> m.wachttijd().aantalBesluiten()).toList(), totaal, alle);
            assertThat(overzicht.perMaand()).allMatch(m -> (m.wachttijd().dagen() != null) == moetDagenTonen(m.wachttijd()));
        }
    }

    /** What is hidden adds up to enough families, unless the total is hidden too. */
    private static void isVeilig(Collection<@Nullable Integer> rij, @Nullable Integer totaal, long alle) {
        assertThat(rij).allMatch(n -> n == null || n == 0 || n >= KLEINSTE);
        long getoond = rij.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        long verborgen = rij.stream().filter(Objects::isNull).count();
        long rest = alle - getoond;
        assertThat(rest == 0 || totaal == null || rest >= KLEINSTE && verborgen != 1).isTrue();
    }

    private static boolean moetDagenTonen(Wachttijd wachttijd) {
        return wachttijd.aantalBesluiten() != null && wachttijd.aantalBesluiten() > 0;
    }

    private static List<Cijfer> toevallig(Random toeval) {
        List<Cijfer> cijfers = new ArrayList<>();
        int aantal = toeval.nextInt(40);
        int maanden = 1 + toeval.nextInt(6);
        for (int i = 0; i < aantal; i++) {
            YearMonth maand = YearMonth.from(VANDAAG).minusMonths(toeval.nextInt(maanden));
            boolean besloten = toeval.nextInt(5) > 0;
            Instant op = dag(maand);
            String regel = "r" + toeval.nextInt(3);
            String soort = SOORTEN.get(Math.min(toeval.nextInt(6), 2));
            cijfers.add(new Cijfer(regel, op.minus(9, ChronoUnit.DAYS), besloten ? soort : null, besloten ? op : null));
        }
        return cijfers;
    }

    private static List<Cijfer> besloten(Object... maandEnAantal) {
        return IntStream.range(0, maandEnAantal.length / 2).boxed()
                .flatMap(i -> IntStream.range(0, (int) maandEnAantal[2 * i + 1]).mapToObj(_ -> {
                    Instant op = dag(YearMonth.parse((String) maandEnAantal[2 * i]));
                    return new Cijfer("r1", op.minus(9, ChronoUnit.DAYS), "TOEGEKEND", op);
                }))
                .toList();
    }

    private static Instant dag(YearMonth maand) {
        return Instant.parse(maand + "-28T10:00:00Z");
    }

    private static Wachttijd van(List<PerMaand> perMaand, String maand) {
        return perMaand.stream().filter(m -> m.maand().toString().equals(maand)).findFirst().orElseThrow().wachttijd();
    }
}
