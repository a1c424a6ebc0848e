package nl.schakel.procesevaluatie;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Inzageregister;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.rest.OpenRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wat alle onderdelen nodig hebben: tijd, toeval en toegang. */
@Configuration(proxyBeanMethods = false)
class ProcesevaluatieConfiguratie {

    /** De opslag onthoudt milliseconden; wij rekenen met dezelfde, zodat wat wij teruggeven gelijk is aan wat er staat. */
    @Bean
    Clock klok() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Supplier<String> ids() {
        return () -> UUID.randomUUID().toString();
    }

    @Bean
    Toegangswacht toegangswacht(Inzageregister register, Clock klok) {
        return new Toegangswacht(register, klok);
    }

    @Bean
    OpenRoutes zonderAccount() {
        return new OpenRoutes(List.of("/procesevaluatie/v1/uitnodigingen/**"));
    }
}
