package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.aangemeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CijferGegeven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.DoelBijgesteld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.DoelToegevoegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.WerkaantekeningGewijzigd;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefCijfer;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfWerkaantekening;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegDoelToe;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GezinslidHoortNietBijGezin;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import org.junit.jupiter.api.Test;

class DoelTest {

    @Test
    void eenDoelKrijgtEenNummer() {
        Casus casus = aangemeld()
                .na(doel())
                .als(tweedeDoel())
                .gebeurt(new DoelToegevoegd(DOEL_2, Leefgebied.GEZIN_RELATIES), new CijferGegeven(DOEL_2, 2));

        assertThat(casus.plan().doelen()).extracting(Doel::nummer).containsExactly(1, 2);
        assertThat(casus.plan().doel(DOEL_2).orElseThrow().van().naam()).isEqualTo("Oma");
    }

    @Test
    void eenDoelIsVanIemandDieErIs() {
        aangemeld()
                .als(new VoegDoelToe(DOEL, "Rust.", id(999), null, Leefgebied.WONEN, null))
                .isGeweigerdOm(new GezinslidHoortNietBijGezin());
    }

    @Test
    void steltEenDoelBij() {
        Casus casus = aangemeld()
                .na(doel())
                .als(new StelDoelBij(DOEL, 1, "Noor slaapt om half negen.", Leefgebied.GEZONDHEID_LICHAAM))
                .gebeurt(new DoelBijgesteld(DOEL));

        assertThat(casus.plan().doel(DOEL).orElseThrow().versie()).isEqualTo(2);
    }

    @Test
    void tweeMensenDieHetzelfdeDoelBijstellenBotsen() {
        Gegeven bijgesteld = aangemeld().na(doel(), new StelDoelBij(DOEL, 1, "Half negen.", Leefgebied.WONEN));

        bijgesteld
                .als(new StelDoelBij(DOEL, 1, "Half acht.", Leefgebied.WONEN))
                .botstMet(bijgesteld.casus().plan().doel(DOEL).orElseThrow());
        bijgesteld.als(new StelDoelBij(DOEL, 1, "Half negen.", Leefgebied.WONEN)).verandertNiets();
    }

    @Test
    void eenCijferStoortWieHetDoelBijsteltNiet() {
        aangemeld()
                .na(doel(), new GeefCijfer(DOEL, 4))
                .als(new StelDoelBij(DOEL, 1, "Half negen.", Leefgebied.WONEN))
                .gebeurt(new DoelBijgesteld(DOEL));
    }

    @Test
    void hetEersteCijferIsHetBegin() {
        Casus casus = aangemeld()
                .na(doel(), new GeefCijfer(DOEL, 4))
                .als(new GeefCijfer(DOEL, 10))
                .gebeurt(new CijferGegeven(DOEL, 10));

        Doel doel = casus.plan().doel(DOEL).orElseThrow();
        assertThat(doel.cijferStart()).isEqualTo(4);
        assertThat(doel.cijferNu()).isEqualTo(10);
        assertThat(doel.bereikt()).isTrue();
    }

    @Test
    void schrijftEenWerkaantekening() {
        Gegeven geschreven = aangemeld().na(doel());
        Casus casus = geschreven
                .als(new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ."))
                .gebeurt(new WerkaantekeningGewijzigd(DOEL));

        assertThat(casus.plan().doel(DOEL).orElseThrow().werkaantekening())
                .isEqualTo(new Werkaantekening(1, "Bel JGZ.", FATIMA, NU));
    }

    @Test
    void tweeWerkaantekeningenOpDezelfdePlekBotsen() {
        Gegeven geschreven = aangemeld().na(doel(), new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ."));

        geschreven
                .als(DOOR_TEUN, new SchrijfWerkaantekening(DOEL, 0, "Bel school."))
                .botstMet(new Werkaantekening(1, "Bel JGZ.", FATIMA, NU));
        geschreven.als(DOOR_TEUN, new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ.")).verandertNiets();
        geschreven
                .als(DOOR_TEUN, new SchrijfWerkaantekening(DOEL, 1, "Bel school."))
                .gebeurt(new WerkaantekeningGewijzigd(DOEL));
    }

    @Test
    void kentGeenDoelDatErNietIs() {
        aangemeld().als(new StelDoelBij(DOEL, 1, "?", Leefgebied.WONEN)).isGeweigerdOm(new OnderdeelBestaatNiet());
        aangemeld().als(new GeefCijfer(DOEL, 5)).isGeweigerdOm(new OnderdeelBestaatNiet());
        aangemeld().als(new SchrijfWerkaantekening(DOEL, 0, "?")).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void erPassenNietEindeloosDoelenIn() {
        aangemeld()
                .na(IntStream.range(0, 50)
                        .mapToObj(i -> new VoegDoelToe(id(5000 + i), "Doel " + i, null, "Oma", Leefgebied.WONEN, null))
                        .toArray(Opdracht[]::new))
                .als(doel())
                .isGeweigerdOm(new PlanIsVol());
    }
}
