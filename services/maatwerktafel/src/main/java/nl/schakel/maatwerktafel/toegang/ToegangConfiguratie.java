package nl.schakel.maatwerktafel.toegang;

import java.time.Clock;
import nl.schakel.access.Inzageregister;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ToegangConfiguratie {

    @Bean
    Tijd tijd(Clock klok) {
        return new Tijd(klok);
    }

    @Bean
    Poortwachter poortwachter(Inzageregister register, Tijd tijd) {
        return new Poortwachter(register, tijd);
    }
}
