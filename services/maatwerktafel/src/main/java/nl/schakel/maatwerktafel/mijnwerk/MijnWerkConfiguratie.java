package nl.schakel.maatwerktafel.mijnwerk;

import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.mijnwerk.application.MijnWerkBekijken;
import nl.schakel.maatwerktafel.tafel.application.TafelsBekijken;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekenZoeken;
import nl.schakel.maatwerktafel.verzoek.application.Verzoeklijsten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MijnWerkConfiguratie {

    @Bean
    MijnWerkBekijken mijnWerkBekijken(
            Verzoeklijsten lijsten, VerzoekenZoeken zoeken, TafelsBekijken tafels, Poortwachter poort, Tijd tijd) {
        return new MijnWerkBekijken(lijsten, zoeken, tafels, poort, tijd);
    }
}
