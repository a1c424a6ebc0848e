package nl.schakel.procesevaluatie.evaluatie.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Elke zin is kort en zegt niets wat wij op schermen niet zeggen. */
class WeigeringTest {

    private static final List<String> NOOIT = List.of("casus", "cliënt", "betreffende", "ongeldig", "verplicht", "helaas", "!");

    static Stream<String> zinnen() {
        return Stream.of(Weigering.class, LeerpuntWeigering.class)
                .flatMap(soort -> Arrays.stream(soort.getPermittedSubclasses()))
                .filter(soort -> !soort.getSimpleName().startsWith("GeenRecht"))
                .map(WeigeringTest::zin);
    }

    @ParameterizedTest
    @MethodSource("zinnen")
    void isKortEnGewoonNederlands(String zin) {
        assertThat(zin).endsWith(".");
        assertThat(NOOIT).noneMatch(woord -> zin.toLowerCase().contains(woord));
        assertThat(Arrays.stream(zin.split("\\.")).mapToInt(deel -> deel.strip().split("\\s+").length)).allMatch(woorden -> woorden <= 15);
    }

    private static String zin(Class<?> soort) {
        try {
            var soorten = Arrays.stream(soort.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var maker = soort.getDeclaredConstructor(soorten);
            var weigering = maker.newInstance(Arrays.stream(soorten).map(s -> (Object) 1L).toArray());
            return weigering instanceof Weigering w ? w.zin() : ((LeerpuntWeigering) weigering).zin();
        } catch (ReflectiveOperationException onmogelijk) {
            throw new AssertionError(onmogelijk);
        }
    }
}
