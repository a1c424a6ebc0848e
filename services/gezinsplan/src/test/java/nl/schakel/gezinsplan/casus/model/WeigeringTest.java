package nl.schakel.gezinsplan.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeigeringTest {

    private static final int LANGSTE_ZIN = 20;

    static Stream<Weigering> alleWeigeringen() {
        return Arrays.stream(Weigering.class.getPermittedSubclasses())
                .flatMap(groep -> Arrays.stream(groep.getPermittedSubclasses()))
                .map(WeigeringTest::maak);
    }

    @ParameterizedTest
    @MethodSource("alleWeigeringen")
    void zegtInKorteZinnenWaaromEnWatWelKan(Weigering weigering) {
        assertThat(weigering.zin()).endsWith(".").doesNotContain("!", "helaas", "ongeldig", "verplicht", "cliënt");
        assertThat(weigering.zin().split("[.?] ?"))
                .allSatisfy(zin -> assertThat(zin.split(" ")).hasSizeLessThanOrEqualTo(LANGSTE_ZIN));
    }

    private static Weigering maak(Class<?> soort) {
        try {
            return soort == Planweigering.PlanIsNietCompleet.class
                    ? new Planweigering.PlanIsNietCompleet(List.of("Er is nog geen doel."))
                    : (Weigering) soort.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
