package nl.schakel.inzagelog.inzage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DagboekTest {

    private final Dagboek dagboek = new Dagboek(ZoneId.of("Europe/Amsterdam"));

    @Test
    void voegtSamenWatEenMensOpEenDagDeed() {
        dagboek.neemOp(EenLogregel.op("2026-11-23T13:02:00Z").die("gezinsplan.actie-wijzigen").regel());
        dagboek.neemOp(EenLogregel.op("2026-11-23T08:13:00Z").regel());
        dagboek.neemOp(EenLogregel.op("2026-11-23T08:12:00Z").regel());

        assertThat(dagboek.dagen(w -> true)).singleElement().satisfies(d -> {
            assertThat(d.dag()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(d.handelingen()).containsExactly("gezinsplan.casus-lezen", "gezinsplan.actie-wijzigen");
            assertThat(d.aantal()).isEqualTo(3);
            assertThat(d.vroegste()).isEqualTo(Instant.parse("2026-11-23T08:12:00Z"));
            assertThat(d.laatste()).isEqualTo(Instant.parse("2026-11-23T13:02:00Z"));
        });
    }

    @Test
    void houdtUitElkaarWatNietHetzelfdeIs() {
        var fatima = EenLogregel.op("2026-11-23T13:02:00Z");
        dagboek.neemOp(fatima.regel());
        dagboek.neemOp(fatima.geweigerd().regel());
        dagboek.neemOp(fatima.door("joost", "tafelmedewerker", null, "TAAK_TAFEL").regel());
        dagboek.neemOp(fatima.door("joost", "tafelmedewerker", null, "GEZIEN_IN_LIJST").regel());
        dagboek.neemOp(EenLogregel.op("2026-11-22T12:00:00Z").regel());

        assertThat(dagboek.dagen(w -> true)).hasSize(5).last().extracting(Dagregel::dag).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(dagboek.dagen(w -> w.persoonId().equals("joost"))).hasSize(2).allMatch(Dagregel::toegestaan);
    }

    @Test
    void rekentDeDagInNederland() {
        dagboek.neemOp(EenLogregel.op("2026-11-23T23:30:00Z").regel());
        assertThat(dagboek.dagen(w -> true)).extracting(Dagregel::dag).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void teltMensenVanBuitenHetGezinEnWieWerdTegengehouden() {
        var regel = EenLogregel.op("2026-11-23T13:02:00Z");
        dagboek.neemOp(regel.regel());
        dagboek.neemOp(regel.regel());
        dagboek.neemOp(regel.door("joost", "tafelmedewerker", null, "TAAK_TAFEL").regel());
        dagboek.neemOp(regel.door("ilse", "gezinslid", "GEZINSLID", "EIGEN_PLAN").regel());
        dagboek.neemOp(regel.door("maatwerktafel", "dienst", null, "DIENST").regel());
        dagboek.neemOp(regel.door("bea", "beleidsmedewerker", null, null).geweigerd().regel());
        dagboek.neemOp(regel.door("bea", "beleidsmedewerker", null, null).geweigerd().regel());

        assertThat(dagboek.samenvatting()).isEqualTo(new Samenvatting(2, 2));
        assertThat(dagboek.wie()).extracting(Wieid::persoonId).containsExactly("fatima", "joost", "ilse", "bea");
        assertThat(dagboek.bronnen()).containsEntry(new Wieid("bea", EenLogregel.SCHOOL), "gezinsplan");
    }
}
