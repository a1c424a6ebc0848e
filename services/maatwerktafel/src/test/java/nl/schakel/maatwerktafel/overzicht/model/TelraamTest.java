package nl.schakel.maatwerktafel.overzicht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht.Wachttijd;
import org.junit.jupiter.api.Test;

class TelraamTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    private static final Instant OKTOBER = Instant.parse("2026-10-01T10:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-02T11:00:00Z");

    private static List<Cijfer> cijfers(int toegekend, int afgewezen, int open) {
        List<Cijfer> cijfers = new ArrayList<>();
        for (int i = 0; i < toegekend; i++) {
            cijfers.add(new Cijfer("r1", OKTOBER, "TOEGEKEND", NOVEMBER));
        }
        for (int i = 0; i < afgewezen; i++) {
            cijfers.add(new Cijfer("r1", OKTOBER, "AFGEWEZEN", NOVEMBER));
        }
        for (int i = 0; i < open; i++) {
            cijfers.add(new Cijfer(i == 0 ? null : "r2", OKTOBER, null, null));
        }
        return cijfers;
    }

    @Test
    void teltPerRegelEnPerBesluit() {
        Overzicht overzicht = Telraam.tel(cijfers(6, 5, 3), VANDAAG);
        assertThat(overzicht.aantalVerzoeken()).isEqualTo(14);
        assertThat(overzicht.besluiten()).containsEntry("TOEGEKEND", 6).containsEntry("AFGEWEZEN", 5);
        assertThat(overzicht.perRegel()).extracting(Overzicht.PerRegel::regelId).containsExactly("r1", "r2");
        assertThat(overzicht.perRegel()).extracting(Overzicht.PerRegel::aantalVerzoeken).containsExactly(11, 2);
    }

    @Test
    void laatWachttijdZienVanGenoegBesluiten() {
        assertThat(Telraam.tel(cijfers(4, 0, 0), VANDAAG).wachttijd()).isEqualTo(new Wachttijd(null, null));
        assertThat(Telraam.tel(cijfers(5, 0, 0), VANDAAG).wachttijd()).isEqualTo(new Wachttijd(5, 32L));
    }

    @Test
    void heeftEenRijVoorElkeMaand() {
        Overzicht overzicht = Telraam.tel(cijfers(5, 0, 2), VANDAAG);
        assertThat(overzicht.perMaand()).hasSize(12);
        assertThat(overzicht.perMaand().getFirst().maand()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(overzicht.perMaand().getLast().wachttijd()).isEqualTo(new Wachttijd(5, 32L));
        assertThat(overzicht.van()).isEqualTo(LocalDate.of(2025, 11, 24));
    }
}
