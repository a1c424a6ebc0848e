package nl.schakel.procesevaluatie;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.schakel.procesevaluatie.gedeeld.model.Gezinsnamen;
import nl.schakel.procesevaluatie.gedeeld.model.Mensen;
import nl.schakel.testkit.Personen;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Wat het gezinsplan en de mailserver zouden antwoorden. */
@TestConfiguration(proxyBeanMethods = false)
class Buitenwereld {

    @Bean
    DynamicPropertyRegistrar mailserver() {
        return eigenschappen -> eigenschappen.add("spring.mail.port", Postbus::poort);
    }

    @Bean
    @Primary
    Mensen adresboek() {
        return persoonId -> Arrays.stream(Personen.values())
                .filter(p -> p.id().equals(persoonId))
                .findFirst()
                .map(Buitenwereld::mens);
    }

    @SuppressWarnings("unchecked")
    private static Mensen.Mens mens(Personen p) {
        var organisatie = (Map<String, String>) p.claims().get("organisatie");
        return new Mensen.Mens(p.id(), p.naam(), organisatie == null ? null : organisatie.get("naam"), p.functie());
    }

    @Bean
    @Primary
    Gezinsnamen gezinsnamen() {
        return casusId -> Optional.of("Hendriks");
    }
}
