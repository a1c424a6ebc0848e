package nl.schakel.maatwerktafel.overzicht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.PerMaand;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.PerRegel;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.Wachttijd;
import org.junit.jupiter.api.Test;

/** Where a day, a month or a small number begins and ends. */
class TelraamGrenzenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 30);

    @Test
    void teltDagenInNederlandOokInDeWeekVanDeZomertijd() {
        Cijfer kortNaMiddernacht = besloten("r1", "2026-03-28T23:30:00Z", "2026-03-30T22:30:00Z");

        assertThat(Telraam.tel(vijfKeer(kortNaMiddernacht), VANDAAG).wachttijd()).isEqualTo(new Wachttijd(5, 2L));
    }

    @Test
    void eenBesluitHoortBijDeMaandWaarinHetInNederlandValt() {
        Cijfer inApril = besloten("r1", "2026-03-01T10:00:00Z", "2026-03-31T22:30:00Z");

        assertThat(Telraam.tel(vijfKeer(inApril), VANDAAG).perMaand())
                .filteredOn(m -> m.wachttijd().aantalBesluiten() != 0)
                .extracting(PerMaand::maand)
                .containsExactly(YearMonth.of(2026, 4));
    }

    @Test
    void rondtDeGemiddeldeWachttijdAf() {
        List<Cijfer> eenDuurtLanger = Stream.concat(
                        vijfKeer(besloten("r1", "2026-03-01T10:00:00Z", "2026-03-05T10:00:00Z")).stream(),
                        Stream.of(besloten("r1", "2026-03-01T10:00:00Z", "2026-03-08T10:00:00Z")))
                .toList();

        assertThat(Telraam.tel(eenDuurtLanger, VANDAAG).wachttijd()).isEqualTo(new Wachttijd(6, 5L));
    }

    @Test
    void watNogWachtTeltWelMeeAlsVerzoekMaarNietInDeWachttijd() {
        Overzicht overzicht = Telraam.tel(vijfKeer(new Cijfer("r1", Instant.parse("2026-03-01T10:00:00Z"), null, null)), VANDAAG);

        assertThat(overzicht.aantalVerzoeken()).isEqualTo(5);
        assertThat(overzicht.wachttijd().aantalBesluiten()).isZero();
        assertThat(overzicht.besluiten()).isEmpty();
    }

    @Test
    void regelsMetEvenVeelVerzoekenStaanAltijdInDezelfdeVolgorde() {
        Instant dag = Instant.parse("2026-03-01T10:00:00Z");
        List<Cijfer> heen = Arrays.asList(new Cijfer("r2", dag, null, null), new Cijfer("r1", dag, null, null));

        assertThat(Telraam.tel(heen, VANDAAG).perRegel()).extracting(PerRegel::regelId).containsExactly("r1", "r2");
    }

    @Test
    void twaalfMaandenBegintDeDagNaDezelfdeDagVanVorigJaar() {
        assertThat(Telraam.van(LocalDate.of(2026, 4, 30))).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(Telraam.van(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2023, 3, 1));
    }

    private static Cijfer besloten(String regel, String ingediend, String besloten) {
        return new Cijfer(regel, Instant.parse(ingediend), "TOEGEKEND", Instant.parse(besloten));
    }

    private static List<Cijfer> vijfKeer(Cijfer cijfer) {
        return Collections.nCopies(5, cijfer);
    }
}
