package nl.schakel.procesevaluatie.toegang.model;

import static nl.schakel.procesevaluatie.toegang.model.Handeling.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Het hele beleid, gelezen vanaf de andere kant: wat elke rol mag, en verder niets. */
class BeleidstabelTest {

    private static final Map<Rol, Set<Handeling>> MAG = new EnumMap<>(Map.of(
            Rol.GESPREKSLEIDER, EnumSet.of(
                    EVALUATIE_LEZEN, TIJDLIJN_KIEZEN, MOMENT_TOEVOEGEN, DEELNEMER_UITNODIGEN, DEELNEMER_AFSLUITEN, BIJEENKOMST_PLANNEN,
                    VERSLAG_MAKEN, LEERPUNT_MAKEN, VERBETERACTIE_MAKEN, VERBETERACTIE_BIJWERKEN, INTREKKEN, LEERPUNT_LEZEN, LEERPUNT_VRIJGEVEN),
            Rol.GEZIN, EnumSet.of(
                    EVALUATIE_LEZEN, INSTEMMEN, GESPREKSLEIDER_KIEZEN, MOMENT_TOEVOEGEN, DEELNEMER_AFSLUITEN, BIJDRAGEN, INTREKKEN),
            Rol.ZORGCOORDINATOR, EnumSet.of(
                    EVALUATIE_LEZEN, GESPREKSLEIDER_KIEZEN, DEELNEMER_AFSLUITEN, VERBETERACTIE_BIJWERKEN, INTREKKEN, LEERPUNT_LEZEN),
            Rol.VOORSTELLER, EnumSet.of(EVALUATIE_LEZEN, GESPREKSLEIDER_KIEZEN),
            Rol.DEELNEMER, EnumSet.of(EVALUATIE_LEZEN, TOEZEGGEN, AFMELDEN, BIJDRAGEN),
            Rol.GENODIGDE, EnumSet.of(UITNODIGING_LEZEN, ANTWOORDEN_BEWAREN, TOEZEGGEN, AFMELDEN, BIJDRAGEN),
            Rol.CASUSDEELNEMER, EnumSet.of(EVALUATIE_VOORSTELLEN),
            Rol.TWEEDE_LEZER, EnumSet.of(LEERPUNT_LEZEN, LEERPUNT_VRIJGEVEN),
            Rol.INGELOGD, EnumSet.of(LEERPUNT_LEZEN, OPSOMMEN)));

    @ParameterizedTest
    @EnumSource(Rol.class)
    void elkeRolMagPreciesDit(Rol rol) {
        assertThat(Handeling.values())
                .filteredOn(handeling -> handeling.magAls(EnumSet.of(rol)).contains(rol))
                .containsExactlyInAnyOrderElementsOf(MAG.get(rol));
    }

    @Test
    void wieOmMeerRedenenMagDoetHetOmDeEersteDieDitToestaat() {
        assertThat(EVALUATIE_LEZEN.magAls(EnumSet.of(Rol.DEELNEMER, Rol.GEZIN, Rol.ZORGCOORDINATOR))).containsExactly(Rol.GEZIN);
        assertThat(VERBETERACTIE_BIJWERKEN.magAls(EnumSet.of(Rol.GEZIN, Rol.ZORGCOORDINATOR))).containsExactly(Rol.ZORGCOORDINATOR);
    }

    @ParameterizedTest
    @EnumSource(Handeling.class)
    void eenNeeZegtInGewoneWoordenWieHetWelKan(Handeling handeling) {
        assertThat(handeling.nee()).doesNotContain("!", "helaas", "bevoegd", "cliënt", "casus");
        assertThat(handeling.nee().split("[.] ?")).allSatisfy(zin -> assertThat(zin.split(" ")).hasSizeLessThanOrEqualTo(15));
    }
}
