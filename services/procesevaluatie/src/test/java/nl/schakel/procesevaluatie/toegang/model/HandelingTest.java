package nl.schakel.procesevaluatie.toegang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering.GeenRechtOpLeerpunt;
import org.junit.jupiter.api.Test;

class HandelingTest {

    @Test
    void laatNiemandToeZonderRol() {
        assertThat(Handeling.values()).allSatisfy(h -> assertThat(h.magAls(EnumSet.noneOf(Rol.class))).isEmpty());
    }

    @Test
    void laatAlleenHetGezinInstemmen() {
        assertThat(Arrays.stream(Rol.values()).filter(r -> !Handeling.INSTEMMEN.magAls(EnumSet.of(r)).isEmpty())).containsExactly(Rol.GEZIN);
    }

    @Test
    void noemtEenRolAlsReden() {
        assertThat(Handeling.EVALUATIE_LEZEN.magAls(EnumSet.of(Rol.ZORGCOORDINATOR, Rol.GEZIN))).isEqualTo(List.of(Rol.GEZIN));
    }

    @Test
    void geeftBijElkNeeEenZinEnBijElkeRolEenGrond() {
        assertThat(Handeling.values()).allSatisfy(h -> assertThat(h.nee()).endsWith("."));
        assertThat(Rol.values()).allSatisfy(r -> assertThat(r.grondslag()).endsWith("."));
        assertThat(Arrays.stream(Handeling.values()).map(Handeling::code)).doesNotHaveDuplicates();
        assertThat(new Weigering.GeenRecht(Handeling.INSTEMMEN.nee()).zin()).isEqualTo(new GeenRechtOpLeerpunt(Handeling.INSTEMMEN.nee()).zin());
    }
}
