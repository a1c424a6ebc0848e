package nl.schakel.inzagelog;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.schakel.inzagelog.inzage.model.Bronnen;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.testkit.Personen;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Wat de diensten zouden antwoorden. De procesevaluatie staat uit. */
@TestConfiguration(proxyBeanMethods = false)
class Andere {

    @Bean
    @Primary
    Bronnen bronnenInDeTest() {
        return (bron, wie) -> bron.equals("procesevaluatie") ? Optional.empty() : Arrays.stream(Personen.values())
                .filter(p -> p.id().equals(wie.persoonId()))
                .findFirst()
                .map(Andere::naam);
    }

    private static Naam naam(Personen p) {
        return new Naam(p.naam(), p.claims().get("organisatie") instanceof Map<?, ?> o ? String.valueOf(o.get("naam")) : null);
    }
}
