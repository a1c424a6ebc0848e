package nl.schakel.procesevaluatie.evaluatie.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis;
import org.junit.jupiter.api.Test;

class GebeurtenisTest {

    @Test
    void geenGebeurtenisKanEenNaamOfEenZinDragen() {
        assertThat(delen(Gebeurtenis.class)).isNotEmpty().allMatch(GebeurtenisTest::isIdCodeOfDatum);
    }

    @Test
    void geenGebeurtenisVanEenLeerpuntLeidtTerugNaarEenEvaluatie() {
        assertThat(delen(LeerpuntGebeurtenis.class))
                .isNotEmpty()
                .allMatch(deel -> deel.getType().isEnum() || deel.getName().equals("regelId"));
    }

    private static Stream<RecordComponent> delen(Class<?> gebeurtenissen) {
        return Arrays.stream(gebeurtenissen.getPermittedSubclasses()).flatMap(soort -> Arrays.stream(soort.getRecordComponents()));
    }

    private static boolean isIdCodeOfDatum(RecordComponent deel) {
        Class<?> soort = deel.getType();
        return soort == String.class && deel.getName().endsWith("Id") || soort == LocalDate.class || soort == Instant.class || soort.isEnum();
    }
}
