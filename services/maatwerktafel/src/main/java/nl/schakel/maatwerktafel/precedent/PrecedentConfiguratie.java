package nl.schakel.maatwerktafel.precedent;

import nl.schakel.maatwerktafel.precedent.application.Precedenten;
import nl.schakel.maatwerktafel.precedent.application.PrecedentenZoeken;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrecedentConfiguratie {

    @Bean
    PrecedentenZoeken precedentenZoeken(Precedenten precedenten, Regels regels, Regelbeelden regelbeelden, Poortwachter poort) {
        return new PrecedentenZoeken(precedenten, regels, regelbeelden, poort);
    }
}
