package nl.schakel.gezinsplan.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.InzagecodesTest;
import org.junit.jupiter.api.Test;

class AlgemeenbeleidTest {

    private static final Set<Handeling> ALGEMEEN = EnumSet.of(Handeling.CASUS_AANMELDEN, Handeling.CASUSSEN_ZOEKEN, Handeling.MIJN_WERK_LEZEN,
            Handeling.ADRESBOEK_LEZEN, Handeling.ADRESBOEK_BIJHOUDEN);

    /** Het inzagelog heeft er woorden voor. */
    @Test
    void noemtAlleenAfgesprokenGrondslagen() {
        Set<String> genoemd = Stream.of("wijkteammedewerker", "beheerder")
                .flatMap(functie -> ALGEMEEN.stream().map(h -> Algemeenbeleid.beslis(new Onderwerp("p", "n", null, null, Set.of(functie)), h)))
                .map(Toegangsbesluit::grondslag)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(genoemd).hasSize(4).isSubsetOf(InzagecodesTest.codes("grondslag"));
    }
}
