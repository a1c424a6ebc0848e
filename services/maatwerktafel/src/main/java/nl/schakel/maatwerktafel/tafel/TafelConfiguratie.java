package nl.schakel.maatwerktafel.tafel;

import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.tafel.application.Agenda;
import nl.schakel.maatwerktafel.tafel.application.TafelPlannen;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken;
import nl.schakel.maatwerktafel.tafel.application.TafelsBekijken;
import nl.schakel.maatwerktafel.tafel.model.Tafels;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TafelConfiguratie {

    @Bean
    TafelsBekijken tafelsBekijken(Tafels tafels, Agenda agenda, Poortwachter poort, Tijd tijd) {
        return new TafelsBekijken(tafels, agenda, poort, tijd);
    }

    @Bean
    TafelPlannen tafelPlannen(Tafels tafels, TafelsBekijken bekijken, Poortwachter poort, Tijd tijd) {
        return new TafelPlannen(tafels, bekijken, poort, tijd);
    }

    @Bean
    Tafelplekken tafelplekken(Tafels tafels, Tijd tijd) {
        return new Tafelplekken(tafels, tijd);
    }
}
