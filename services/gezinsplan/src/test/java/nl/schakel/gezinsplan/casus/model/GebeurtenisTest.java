package nl.schakel.gezinsplan.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GebeurtenisTest {

    /** The one text is an id of the login server, which need not be a UUID there. */
    private static final Set<String> IDS_ALS_TEKST = Set.of("melderId");

    @Test
    void geenGebeurtenisKanEenNaamOfEenZinDragen() {
        assertThat(Arrays.stream(Gebeurtenis.class.getPermittedSubclasses())
                        .flatMap(soort -> Arrays.stream(soort.getRecordComponents()))
                        .filter(deel -> !IDS_ALS_TEKST.contains(deel.getName())))
                .isNotEmpty()
                .allMatch(GebeurtenisTest::isIdCodeGetalOfDatum);
    }

    private static boolean isIdCodeGetalOfDatum(RecordComponent deel) {
        Class<?> soort = deel.getType();
        return soort == UUID.class || soort == LocalDate.class || soort == int.class || soort == boolean.class || soort.isEnum();
    }
}
