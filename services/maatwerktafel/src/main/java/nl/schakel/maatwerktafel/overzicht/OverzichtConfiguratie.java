package nl.schakel.maatwerktafel.overzicht;

import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.overzicht.application.OverzichtMaken;
import nl.schakel.maatwerktafel.overzicht.application.Verzoekcijfers;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.application.SignalenBekijken;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverzichtConfiguratie {

    @Bean
    OverzichtMaken overzichtMaken(
            Verzoekcijfers cijfers, Regelbeelden regels, SignalenBekijken signalen, Poortwachter poort, Tijd tijd) {
        return new OverzichtMaken(cijfers, regels, signalen, poort, tijd);
    }
}
