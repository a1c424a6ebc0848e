package nl.schakel.maatwerktafel.tafel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.Gelukt;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken.Plek;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht.PlanTafel;
import nl.schakel.maatwerktafel.tafel.model.TafelWeigering.TafelIsGeweest;
import nl.schakel.maatwerktafel.tafel.model.TafelWeigering.TafelOnbekend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a request gets when it asks a table for a slot. */
class TafelplekkenTest {

    private static final Door KARIN = new Door(new Persoon("karin", "Karin de Boer", "Gemeente Veldhoek"), "tafelvoorzitter");
    private static final LocalDate DATUM = LocalDate.of(2026, 4, 9);
    private static final TafelId TAFEL = new TafelId("tafel-1");

    private final Tafelboek tafels = new Tafelboek();

    @BeforeEach
    void eenTafelOpNegenApril() {
        tafels.maak(new PlanTafel(TAFEL, DATUM, LocalTime.of(13, 30), LocalTime.of(15, 0), "Kamer 2.04", KARIN), new Aanleiding.Eigen());
    }

    @Test
    void hetVolgendeVerzoekKrijgtHetVolgendeKwartier() {
        assertThat(reserveer("v1", DATUM)).isEqualTo(plek(13, 30));
        assertThat(reserveer("v2", DATUM)).isEqualTo(plek(13, 45));
    }

    @Test
    void wieHetNogEensVraagtKrijgtHetzelfdeKwartier() {
        reserveer("v1", DATUM);
        reserveer("v2", DATUM);

        assertThat(reserveer("v1", DATUM)).isEqualTo(plek(13, 30));
        assertThat(tafels.vind(TAFEL).orElseThrow().versie()).isEqualTo(3);
    }

    @Test
    void eenVolleTafelLooptUit() {
        for (int i = 0; i < 6; i++) {
            reserveer("v" + i, DATUM);
        }

        assertThat(reserveer("v6", DATUM)).isEqualTo(plek(15, 0));
    }

    @Test
    void eenVrijgegevenKwartierGaatNaarHetVolgendeVerzoek() {
        reserveer("v1", DATUM);
        reserveer("v2", DATUM);
        op(DATUM).geefVrij(TAFEL, "v1", KARIN);

        assertThat(reserveer("v3", DATUM)).isEqualTo(plek(13, 30));
        assertThat(reserveer("v1", DATUM)).isEqualTo(plek(14, 0));
    }

    @Test
    void eenTafelDieIsGeweestNeemtNietsMeerAan() {
        assertThat(reserveer("v1", DATUM.plusDays(1))).isEqualTo(new Geweigerd<Plek>(new TafelIsGeweest()));
        assertThat(reserveer("v1", DATUM)).as("op de dag zelf nog wel").isEqualTo(plek(13, 30));
    }

    @Test
    void eenTafelDieErNietIsWordtNietBedacht() {
        assertThat(op(DATUM).reserveer(new TafelId("tafel-9"), "v1", KARIN)).isEqualTo(new Geweigerd<Plek>(new TafelOnbekend()));
        assertThat(tafels.vind(new TafelId("tafel-9"))).isEmpty();
    }

    private Object reserveer(String verzoek, LocalDate vandaag) {
        return op(vandaag).reserveer(TAFEL, verzoek, KARIN);
    }

    private Tafelplekken op(LocalDate vandaag) {
        return new Tafelplekken(tafels, new Tijd(Clock.fixed(vandaag.atTime(12, 0).atZone(Tijd.ZONE).toInstant(), Tijd.ZONE)));
    }

    private static Gelukt<Plek> plek(int uur, int minuut) {
        return new Gelukt<>(new Plek(TAFEL, DATUM, LocalTime.of(uur, minuut)));
    }
}
