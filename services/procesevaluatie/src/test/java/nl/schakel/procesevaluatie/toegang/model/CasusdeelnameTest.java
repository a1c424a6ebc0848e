package nl.schakel.procesevaluatie.toegang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import org.junit.jupiter.api.Test;

/** Wat wij onthouden van wie bij een gezin hoort. */
class CasusdeelnameTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    private static final Casusdeelname LOTTE = new Casusdeelname("lotte", "GEZINSLID", null, null, true);
    private static final Casusdeelname MARGA = new Casusdeelname("marga", "ZORGCOORDINATOR", null, null, true);
    private static final Casusdeelname TEUN = new Casusdeelname("teun", "WIJKTEAMMEDEWERKER", "wijkteam", null, true);
    private static final Casusdeelname INGRID = new Casusdeelname("ingrid", "PARTNER", "school", VANDAAG, true);

    @Test
    void eenBewonerDieCoordineertHoortBijHetGezinEnNietBijHetTeam() {
        assertThat(MARGA.isGezin()).isTrue();
        assertThat(MARGA.isTeam()).isFalse();
        var coordinatorVanHetTeam = new Casusdeelname("teun", "ZORGCOORDINATOR", "wijkteam", null, true);
        assertThat(coordinatorVanHetTeam.isGezin()).isFalse();
        assertThat(coordinatorVanHetTeam.isTeam()).isTrue();
    }

    @Test
    void eenPartnerHoortNietBijHetTeam() {
        assertThat(INGRID.isTeam()).isFalse();
        assertThat(TEUN.isTeam()).isTrue();
    }

    @Test
    void eenDeelnameGeldtTotEnMetDeLaatsteDagTenzijZijIsGestopt() {
        assertThat(INGRID.geldtOp(VANDAAG)).isTrue();
        assertThat(INGRID.geldtOp(VANDAAG.plusDays(1))).isFalse();
        assertThat(LOTTE.geldtOp(VANDAAG.plusYears(20))).isTrue();
        assertThat(LOTTE.gestopt().geldtOp(VANDAAG)).isFalse();
    }

    @Test
    void wieErNietMeerBijStaatBlijftBekendAlsGestopt() {
        assertThat(Casusdeelname.volgOp(List.of(LOTTE, TEUN), List.of(LOTTE))).containsExactly(LOTTE, TEUN.gestopt());
    }

    @Test
    void wieTerugkomtDoetWeerMee() {
        var weg = Casusdeelname.volgOp(List.of(LOTTE, TEUN), List.of(LOTTE));

        assertThat(Casusdeelname.volgOp(weg, List.of(LOTTE, TEUN))).containsExactly(LOTTE, TEUN);
    }

    @Test
    void wieEenAndereRolKrijgtHoudtNietOokDeOude() {
        var nuCoordinator = new Casusdeelname("teun", "ZORGCOORDINATOR", "wijkteam", null, true);

        assertThat(Casusdeelname.volgOp(List.of(TEUN), List.of(nuCoordinator))).containsExactly(nuCoordinator);
    }

    @Test
    void dezelfdeStandNogEensVerandertNiets() {
        var nu = Casusdeelname.volgOp(List.of(LOTTE, TEUN), List.of(LOTTE));

        assertThat(Casusdeelname.volgOp(nu, List.of(LOTTE))).isEqualTo(nu);
    }

    @Test
    void eenMensMetTweeRollenStaatErTweeKeerIn() {
        var ookCoordinator = new Casusdeelname("lotte", "ZORGCOORDINATOR", null, null, true);

        assertThat(Casusdeelname.volgOp(List.of(), List.of(LOTTE, ookCoordinator, LOTTE))).containsExactly(LOTTE, ookCoordinator);
    }
}
