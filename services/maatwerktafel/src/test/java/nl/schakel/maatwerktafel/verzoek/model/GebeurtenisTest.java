package nl.schakel.maatwerktafel.verzoek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen.Afspraak;
import org.junit.jupiter.api.Test;

class GebeurtenisTest {

    /** Lists of these carry no words either; the test looks inside them too. */
    private static final Set<Class<?>> MET_DELEN = Set.of(Toegangslijst.class, List.class, Set.class);

    @Test
    void geenGebeurtenisKanEenNaamOfEenZinDragen() {
        Stream<Class<?>> soorten = Stream.concat(
                Arrays.stream(VerzoekGebeurtenis.class.getPermittedSubclasses()), Stream.of(Afspraak.class, Deelnemer.class));

        assertThat(soorten.flatMap(s -> Arrays.stream(s.getRecordComponents())))
                .isNotEmpty()
                .allMatch(GebeurtenisTest::isIdCodeOfDatum);
    }

    private static boolean isIdCodeOfDatum(RecordComponent deel) {
        Class<?> soort = deel.getType();
        boolean idOfCode = soort == String.class && (deel.getName().endsWith("Id") || deel.getName().equals("caserol"));
        return idOfCode || soort == LocalDate.class || soort.isEnum() || MET_DELEN.contains(soort);
    }
}
