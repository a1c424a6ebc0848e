package nl.schakel.maatwerktafel.toegang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import org.junit.jupiter.api.Test;

class CasustoegangTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 2);
    private static final Deelnemer COORDINATOR = new Deelnemer("teun", Deelnemer.ZORGCOORDINATOR, "wijkteam", null);
    private static final Deelnemer SCHOOL = new Deelnemer("ingrid", Deelnemer.PARTNER, "school", VANDAAG);

    private final Casustoegang toegang = new Casustoegang("casus-1", List.of(COORDINATOR, SCHOOL), "0000000001-000");

    @Test
    void eenDeelnameLooptDoorTotEnMetDeLaatsteDag() {
        assertThat(toegang.van("ingrid", VANDAAG)).containsExactly(SCHOOL);
        assertThat(toegang.van("ingrid", VANDAAG.plusDays(1))).isEmpty();
        assertThat(toegang.van("teun", VANDAAG.plusYears(10))).containsExactly(COORDINATOR);
    }

    @Test
    void wieErNietBijStaatHeeftGeenDeelname() {
        assertThat(toegang.van("fatima", VANDAAG)).isEmpty();
    }

    @Test
    void eenMensMagMeerDanEenDeelnameHebben() {
        var ookGezin = new Deelnemer("teun", Deelnemer.GEZINSLID, null, null);

        assertThat(new Casustoegang("casus-1", List.of(COORDINATOR, ookGezin), "1").van("teun", VANDAAG))
                .containsExactly(COORDINATOR, ookGezin);
    }

    @Test
    void deKopieVerandertNietMeeMetDeLijstVanEenAnder() {
        List<Deelnemer> lijst = new ArrayList<>(List.of(COORDINATOR));
        var kopie = new Casustoegang("casus-1", lijst, "1");
        lijst.clear();

        assertThat(kopie.deelnemers()).containsExactly(COORDINATOR);
    }

    @Test
    void alleenGezinEnZorgcoordinatorLezenAlles() {
        assertThat(COORDINATOR.leestAlleVerzoeken()).isTrue();
        assertThat(new Deelnemer("samira", Deelnemer.GEZINSLID, null, null).leestAlleVerzoeken()).isTrue();
        assertThat(SCHOOL.leestAlleVerzoeken()).isFalse();
        assertThat(new Deelnemer("fatima", Deelnemer.WIJKTEAMMEDEWERKER, null, null).leestAlleVerzoeken()).isFalse();
        assertThat(new Deelnemer("fatima", null, null, null).leestAlleVerzoeken()).isFalse();
    }
}
